# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_export.ui'
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
    QLineEdit, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CalendarExport(object):
    def setupUi(self, CalendarExport):
        if not CalendarExport.objectName():
            CalendarExport.setObjectName(u"CalendarExport")
        CalendarExport.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(CalendarExport)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(CalendarExport)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")

        self.column.addWidget(self.heading)

        self.text = QLabel(CalendarExport)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.choices = QVBoxLayout()
        self.choices.setSpacing(8)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.one = QRadioButton(CalendarExport)
        self.one.setObjectName(u"one")

        self.choices.addWidget(self.one)

        self.year = QRadioButton(CalendarExport)
        self.year.setObjectName(u"year")

        self.choices.addWidget(self.year)

        self.everything = QRadioButton(CalendarExport)
        self.everything.setObjectName(u"everything")

        self.choices.addWidget(self.everything)


        self.column.addLayout(self.choices)

        self.truth = QVBoxLayout()
        self.truth.setSpacing(4)
        self.truth.setObjectName(u"truth")
        self.truth.setContentsMargins(0, 0, 0, 0)
        self.truthTitle = QLabel(CalendarExport)
        self.truthTitle.setObjectName(u"truthTitle")
        self.truthTitle.setProperty(u"role", u"body-strong")
        self.truthTitle.setProperty(u"tone", u"text")

        self.truth.addWidget(self.truthTitle)

        self.truthText = QLabel(CalendarExport)
        self.truthText.setObjectName(u"truthText")
        self.truthText.setProperty(u"role", u"body")
        self.truthText.setProperty(u"tone", u"text2")
        self.truthText.setWordWrap(True)

        self.truth.addWidget(self.truthText)


        self.column.addLayout(self.truth)

        self.placeBox = QVBoxLayout()
        self.placeBox.setSpacing(4)
        self.placeBox.setObjectName(u"placeBox")
        self.placeBox.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(CalendarExport)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"caption")
        self.placeLabel.setProperty(u"tone", u"text2")

        self.placeBox.addWidget(self.placeLabel)

        self.placeRow = QHBoxLayout()
        self.placeRow.setSpacing(8)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setContentsMargins(0, 0, 0, 0)
        self.place = QLineEdit(CalendarExport)
        self.place.setObjectName(u"place")
        self.place.setReadOnly(True)

        self.placeRow.addWidget(self.place)

        self.browse = QPushButton(CalendarExport)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.placeRow.addWidget(self.browse)


        self.placeBox.addLayout(self.placeRow)


        self.column.addLayout(self.placeBox)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.cancel = QPushButton(CalendarExport)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(CalendarExport)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.one, self.year)
        QWidget.setTabOrder(self.year, self.everything)
        QWidget.setTabOrder(self.everything, self.place)
        QWidget.setTabOrder(self.place, self.browse)
        QWidget.setTabOrder(self.browse, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(CalendarExport)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(CalendarExport)
    # setupUi

    def retranslateUi(self, CalendarExport):
        CalendarExport.setWindowTitle(QCoreApplication.translate("CalendarExport", u"Kalenteri Outlookiin", None))
        self.heading.setText(QCoreApplication.translate("CalendarExport", u"Kalenteri Outlookiin", None))
        self.text.setText(QCoreApplication.translate("CalendarExport", u"Seutu kirjoittaa kokoukset tiedostoksi, jonka Outlook avaa. Ajat ovat Suomen aikaa my\u00f6s kes\u00e4ajan vaihtuessa.", None))
        self.one.setText(QCoreApplication.translate("CalendarExport", u"Vain t\u00e4m\u00e4 kokous", None))
        self.year.setText("")
        self.everything.setText(QCoreApplication.translate("CalendarExport", u"Kaikki kokoukset", None))
        self.truthTitle.setText(QCoreApplication.translate("CalendarExport", u"Kun tiedosto avataan uudelleen", None))
        self.truthText.setText("")
        self.placeLabel.setText(QCoreApplication.translate("CalendarExport", u"Tallennetaan kansioon", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("CalendarExport", u"Kansio, johon tiedosto tallennetaan", None))
#endif // QT_CONFIG(accessibility)
        self.browse.setText(QCoreApplication.translate("CalendarExport", u"Vaihda\u2026", None))
        self.cancel.setText(QCoreApplication.translate("CalendarExport", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("CalendarExport", u"Tallenna tiedosto", None))
    # retranslateUi

