# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_send.ui'
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

class Ui_SendAgenda(object):
    def setupUi(self, SendAgenda):
        if not SendAgenda.objectName():
            SendAgenda.setObjectName(u"SendAgenda")
        SendAgenda.setMinimumSize(QSize(440, 0))
        self.column = QVBoxLayout(SendAgenda)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(SendAgenda)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(SendAgenda)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.warningSlot = QVBoxLayout()
        self.warningSlot.setSpacing(0)
        self.warningSlot.setObjectName(u"warningSlot")
        self.warningSlot.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.warningSlot)

        self.addresses = QLabel(SendAgenda)
        self.addresses.setObjectName(u"addresses")
        self.addresses.setProperty(u"role", u"secondary")
        self.addresses.setProperty(u"tone", u"text2")
        self.addresses.setWordWrap(True)

        self.column.addWidget(self.addresses)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.fix = QPushButton(SendAgenda)
        self.fix.setObjectName(u"fix")
        self.fix.setProperty(u"kind", u"quiet")
        self.fix.setAutoDefault(False)

        self.buttons.addWidget(self.fix)

        self.buttonGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.cancel = QPushButton(SendAgenda)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(SendAgenda)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.accept, self.cancel)
        QWidget.setTabOrder(self.cancel, self.fix)

        self.retranslateUi(SendAgenda)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(SendAgenda)
    # setupUi

    def retranslateUi(self, SendAgenda):
        SendAgenda.setWindowTitle("")
        self.heading.setText("")
        self.text.setText("")
        self.addresses.setText("")
        self.fix.setText(QCoreApplication.translate("SendAgenda", u"Korjaa puutteet", None))
        self.cancel.setText(QCoreApplication.translate("SendAgenda", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("SendAgenda", u"Avaa luonnos", None))
    # retranslateUi

