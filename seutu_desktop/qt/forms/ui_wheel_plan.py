# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wheel_plan.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_WheelPlan(object):
    def setupUi(self, WheelPlan):
        if not WheelPlan.objectName():
            WheelPlan.setObjectName(u"WheelPlan")
        self.column = QVBoxLayout(WheelPlan)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 24)
        self.rule = QLabel(WheelPlan)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"body")
        self.rule.setProperty(u"tone", u"text2")
        self.rule.setWordWrap(True)

        self.column.addWidget(self.rule)

        self.slot = QVBoxLayout()
        self.slot.setSpacing(8)
        self.slot.setObjectName(u"slot")
        self.slot.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.slot)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(WheelPlan)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"secondary")
        self.summary.setProperty(u"tone", u"text2")
        self.summary.setWordWrap(True)

        self.foot.addWidget(self.summary)

        self.calendar = QPushButton(WheelPlan)
        self.calendar.setObjectName(u"calendar")
        self.calendar.setAutoDefault(False)

        self.foot.addWidget(self.calendar)

        self.accept = QPushButton(WheelPlan)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")
        self.accept.setAutoDefault(False)

        self.foot.addWidget(self.accept)

        self.foot.setStretch(0, 1)

        self.column.addLayout(self.foot)


        self.retranslateUi(WheelPlan)

        QMetaObject.connectSlotsByName(WheelPlan)
    # setupUi

    def retranslateUi(self, WheelPlan):
        self.rule.setText("")
        self.summary.setText("")
        self.calendar.setText(QCoreApplication.translate("WheelPlan", u"Kopioi kokouskalenteri", None))
        self.accept.setText("")
        pass
    # retranslateUi

