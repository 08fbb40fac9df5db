# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wheel_move.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_WheelMove(object):
    def setupUi(self, WheelMove):
        if not WheelMove.objectName():
            WheelMove.setObjectName(u"WheelMove")
        WheelMove.setMinimumSize(QSize(440, 0))
        self.column = QVBoxLayout(WheelMove)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(WheelMove)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(WheelMove)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.daySlot = QVBoxLayout()
        self.daySlot.setSpacing(8)
        self.daySlot.setObjectName(u"daySlot")
        self.daySlot.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.daySlot)

        self.reasonSlot = QVBoxLayout()
        self.reasonSlot.setSpacing(8)
        self.reasonSlot.setObjectName(u"reasonSlot")
        self.reasonSlot.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.reasonSlot)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.cancel = QPushButton(WheelMove)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(WheelMove)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)


        self.retranslateUi(WheelMove)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(WheelMove)
    # setupUi

    def retranslateUi(self, WheelMove):
        self.heading.setText("")
        self.text.setText("")
        self.cancel.setText(QCoreApplication.translate("WheelMove", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("WheelMove", u"Siirr\u00e4", None))
        pass
    # retranslateUi

