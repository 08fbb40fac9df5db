# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_choose.ui'
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
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ChooseMeeting(object):
    def setupUi(self, ChooseMeeting):
        if not ChooseMeeting.objectName():
            ChooseMeeting.setObjectName(u"ChooseMeeting")
        ChooseMeeting.setMinimumSize(QSize(440, 0))
        self.column = QVBoxLayout(ChooseMeeting)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(ChooseMeeting)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(ChooseMeeting)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.list = QListView(ChooseMeeting)
        self.list.setObjectName(u"list")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.column.addWidget(self.list)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.cancel = QPushButton(ChooseMeeting)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(ChooseMeeting)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.list, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(ChooseMeeting)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(ChooseMeeting)
    # setupUi

    def retranslateUi(self, ChooseMeeting):
        ChooseMeeting.setWindowTitle("")
        self.heading.setText("")
        self.text.setText("")
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ChooseMeeting", u"Kokoukset", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ChooseMeeting", u"Peruuta", None))
        self.accept.setText("")
    # retranslateUi

