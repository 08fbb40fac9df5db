# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_look.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_LookForm(object):
    def setupUi(self, LookForm):
        if not LookForm.objectName():
            LookForm.setObjectName(u"LookForm")
        LookForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(LookForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 24)
        self.heading = QLabel(LookForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")

        self.column.addWidget(self.heading)

        self.schemeTitle = QLabel(LookForm)
        self.schemeTitle.setObjectName(u"schemeTitle")
        self.schemeTitle.setProperty(u"role", u"caption")
        self.schemeTitle.setProperty(u"tone", u"text2")

        self.column.addWidget(self.schemeTitle)

        self.system = QRadioButton(LookForm)
        self.system.setObjectName(u"system")

        self.column.addWidget(self.system)

        self.light = QRadioButton(LookForm)
        self.light.setObjectName(u"light")

        self.column.addWidget(self.light)

        self.dark = QRadioButton(LookForm)
        self.dark.setObjectName(u"dark")

        self.column.addWidget(self.dark)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap1)


        self.retranslateUi(LookForm)

        QMetaObject.connectSlotsByName(LookForm)
    # setupUi

    def retranslateUi(self, LookForm):
        self.heading.setText(QCoreApplication.translate("LookForm", u"Ulkoasu", None))
        self.schemeTitle.setText(QCoreApplication.translate("LookForm", u"V\u00e4rit", None))
        self.system.setText(QCoreApplication.translate("LookForm", u"Kuten tietokoneessa", None))
        self.light.setText(QCoreApplication.translate("LookForm", u"Vaalea", None))
        self.dark.setText(QCoreApplication.translate("LookForm", u"Tumma", None))
        pass
    # retranslateUi

