# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_reason.ui'
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

class Ui_MeetingReason(object):
    def setupUi(self, MeetingReason):
        if not MeetingReason.objectName():
            MeetingReason.setObjectName(u"MeetingReason")
        MeetingReason.setMinimumSize(QSize(440, 0))
        self.column = QVBoxLayout(MeetingReason)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(MeetingReason)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(MeetingReason)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.reasonSlot = QVBoxLayout()
        self.reasonSlot.setSpacing(0)
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

        self.cancel = QPushButton(MeetingReason)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(MeetingReason)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(MeetingReason)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(MeetingReason)
    # setupUi

    def retranslateUi(self, MeetingReason):
        MeetingReason.setWindowTitle("")
        self.heading.setText("")
        self.text.setText("")
        self.cancel.setText(QCoreApplication.translate("MeetingReason", u"Peruuta", None))
        self.accept.setText("")
    # retranslateUi

