# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_end.ui'
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

class Ui_EndMeeting(object):
    def setupUi(self, EndMeeting):
        if not EndMeeting.objectName():
            EndMeeting.setObjectName(u"EndMeeting")
        EndMeeting.setMinimumSize(QSize(440, 0))
        self.column = QVBoxLayout(EndMeeting)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(EndMeeting)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(EndMeeting)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.times = QHBoxLayout()
        self.times.setSpacing(12)
        self.times.setObjectName(u"times")
        self.times.setContentsMargins(0, 0, 0, 0)
        self.startSlot = QVBoxLayout()
        self.startSlot.setSpacing(0)
        self.startSlot.setObjectName(u"startSlot")
        self.startSlot.setContentsMargins(0, 0, 0, 0)

        self.times.addLayout(self.startSlot)

        self.endSlot = QVBoxLayout()
        self.endSlot.setSpacing(0)
        self.endSlot.setObjectName(u"endSlot")
        self.endSlot.setContentsMargins(0, 0, 0, 0)

        self.times.addLayout(self.endSlot)


        self.column.addLayout(self.times)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.cancel = QPushButton(EndMeeting)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(EndMeeting)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(EndMeeting)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(EndMeeting)
    # setupUi

    def retranslateUi(self, EndMeeting):
        EndMeeting.setWindowTitle("")
        self.heading.setText("")
        self.text.setText("")
        self.cancel.setText(QCoreApplication.translate("EndMeeting", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("EndMeeting", u"P\u00e4\u00e4t\u00e4 kokous", None))
    # retranslateUi

