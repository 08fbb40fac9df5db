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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.widgets.field import FieldError

class Ui_WheelPlan(object):
    def setupUi(self, WheelPlan):
        if not WheelPlan.objectName():
            WheelPlan.setObjectName(u"WheelPlan")
        self.column = QVBoxLayout(WheelPlan)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 0, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.bodyLabel = QLabel(WheelPlan)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setProperty(u"role", u"caption")
        self.bodyLabel.setProperty(u"tone", u"text2")

        self.head.addWidget(self.bodyLabel)

        self.body = Choice(WheelPlan)
        self.body.setObjectName(u"body")

        self.head.addWidget(self.body)

        self.headGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headGap)

        self.change = QPushButton(WheelPlan)
        self.change.setObjectName(u"change")
        self.change.setAutoDefault(False)

        self.head.addWidget(self.change)


        self.column.addLayout(self.head)

        self.ruleRow = QHBoxLayout()
        self.ruleRow.setSpacing(8)
        self.ruleRow.setObjectName(u"ruleRow")
        self.ruleRow.setContentsMargins(0, 0, 0, 0)
        self.rule = QLabel(WheelPlan)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"body")
        self.rule.setProperty(u"tone", u"text2")
        self.rule.setWordWrap(True)

        self.ruleRow.addWidget(self.rule)

        self.confirm = QPushButton(WheelPlan)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setAutoDefault(False)
        self.confirm.setProperty(u"kind", u"quiet")
        self.confirm.setProperty(u"compact", u"true")

        self.ruleRow.addWidget(self.confirm)

        self.ruleRow.setStretch(0, 1)

        self.column.addLayout(self.ruleRow)

        self.missing = FieldError(WheelPlan)
        self.missing.setObjectName(u"missing")

        self.column.addWidget(self.missing)

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

        self.paper = QPushButton(WheelPlan)
        self.paper.setObjectName(u"paper")
        self.paper.setAutoDefault(False)

        self.foot.addWidget(self.paper)

        self.accept = QPushButton(WheelPlan)
        self.accept.setObjectName(u"accept")
        self.accept.setAutoDefault(False)
        self.accept.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.accept)

        self.foot.setStretch(0, 1)

        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.bodyLabel.setBuddy(self.body)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WheelPlan)

        QMetaObject.connectSlotsByName(WheelPlan)
    # setupUi

    def retranslateUi(self, WheelPlan):
        self.bodyLabel.setText(QCoreApplication.translate("WheelPlan", u"Ryhm\u00e4", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("WheelPlan", u"Ryhm\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.change.setText(QCoreApplication.translate("WheelPlan", u"P\u00e4iv\u00e4s\u00e4\u00e4nt\u00f6\u2026", None))
        self.rule.setText("")
        self.confirm.setText(QCoreApplication.translate("WheelPlan", u"Vahvista s\u00e4\u00e4nt\u00f6", None))
        self.summary.setText("")
        self.calendar.setText(QCoreApplication.translate("WheelPlan", u"Kopioi tekstin\u00e4", None))
        self.paper.setText(QCoreApplication.translate("WheelPlan", u"Kokouskalenteri Wordiin", None))
        self.accept.setText("")
        pass
    # retranslateUi

