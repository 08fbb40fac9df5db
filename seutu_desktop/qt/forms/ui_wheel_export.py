# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wheel_export.ui'
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

from seutu_desktop.qt.bound_form import Choice

class Ui_WheelExport(object):
    def setupUi(self, WheelExport):
        if not WheelExport.objectName():
            WheelExport.setObjectName(u"WheelExport")
        WheelExport.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(WheelExport)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(WheelExport)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")

        self.column.addWidget(self.heading)

        self.explanation = QLabel(WheelExport)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"body")
        self.explanation.setProperty(u"tone", u"text2")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.formats = QWidget(WheelExport)
        self.formats.setObjectName(u"formats")
        self.formatsColumn = QVBoxLayout(self.formats)
        self.formatsColumn.setSpacing(8)
        self.formatsColumn.setObjectName(u"formatsColumn")
        self.formatsColumn.setContentsMargins(0, 0, 0, 0)
        self.pdf = QRadioButton(self.formats)
        self.pdf.setObjectName(u"pdf")

        self.formatsColumn.addWidget(self.pdf)

        self.svg = QRadioButton(self.formats)
        self.svg.setObjectName(u"svg")

        self.formatsColumn.addWidget(self.svg)

        self.png = QRadioButton(self.formats)
        self.png.setObjectName(u"png")

        self.formatsColumn.addWidget(self.png)

        self.word = QRadioButton(self.formats)
        self.word.setObjectName(u"word")

        self.formatsColumn.addWidget(self.word)


        self.column.addWidget(self.formats)

        self.choices = QHBoxLayout()
        self.choices.setSpacing(16)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.sizeColumn = QVBoxLayout()
        self.sizeColumn.setSpacing(4)
        self.sizeColumn.setObjectName(u"sizeColumn")
        self.sizeColumn.setContentsMargins(0, 0, 0, 0)
        self.sizeLabel = QLabel(WheelExport)
        self.sizeLabel.setObjectName(u"sizeLabel")
        self.sizeLabel.setProperty(u"role", u"caption")
        self.sizeLabel.setProperty(u"tone", u"text2")

        self.sizeColumn.addWidget(self.sizeLabel)

        self.size = Choice(WheelExport)
        self.size.setObjectName(u"size")

        self.sizeColumn.addWidget(self.size)


        self.choices.addLayout(self.sizeColumn)

        self.inkColumn = QVBoxLayout()
        self.inkColumn.setSpacing(4)
        self.inkColumn.setObjectName(u"inkColumn")
        self.inkColumn.setContentsMargins(0, 0, 0, 0)
        self.inkLabel = QLabel(WheelExport)
        self.inkLabel.setObjectName(u"inkLabel")
        self.inkLabel.setProperty(u"role", u"caption")
        self.inkLabel.setProperty(u"tone", u"text2")

        self.inkColumn.addWidget(self.inkLabel)

        self.ink = Choice(WheelExport)
        self.ink.setObjectName(u"ink")

        self.inkColumn.addWidget(self.ink)


        self.choices.addLayout(self.inkColumn)


        self.column.addLayout(self.choices)

        self.placeRow = QHBoxLayout()
        self.placeRow.setSpacing(8)
        self.placeRow.setObjectName(u"placeRow")
        self.placeRow.setContentsMargins(0, 0, 0, 0)
        self.placeColumn = QVBoxLayout()
        self.placeColumn.setSpacing(4)
        self.placeColumn.setObjectName(u"placeColumn")
        self.placeColumn.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(WheelExport)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"caption")
        self.placeLabel.setProperty(u"tone", u"text2")

        self.placeColumn.addWidget(self.placeLabel)

        self.place = QLineEdit(WheelExport)
        self.place.setObjectName(u"place")
        self.place.setReadOnly(True)

        self.placeColumn.addWidget(self.place)


        self.placeRow.addLayout(self.placeColumn)

        self.browse = QPushButton(WheelExport)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.placeRow.addWidget(self.browse)

        self.placeRow.setStretch(0, 1)

        self.column.addLayout(self.placeRow)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.cancel = QPushButton(WheelExport)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(WheelExport)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.sizeLabel.setBuddy(self.size)
        self.inkLabel.setBuddy(self.ink)
        self.placeLabel.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WheelExport)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(WheelExport)
    # setupUi

    def retranslateUi(self, WheelExport):
        self.heading.setText(QCoreApplication.translate("WheelExport", u"Vie tai tulosta vuosikello", None))
        self.explanation.setText(QCoreApplication.translate("WheelExport", u"Kuvassa on koko vuosi ilman t\u00e4m\u00e4n p\u00e4iv\u00e4n osoitinta, ja alla kaikki teht\u00e4v\u00e4t nimelt\u00e4.", None))
        self.pdf.setText(QCoreApplication.translate("WheelExport", u"PDF tulostettavaksi", None))
        self.svg.setText(QCoreApplication.translate("WheelExport", u"SVG-kuva, jonka teksti\u00e4 voi hakea", None))
        self.png.setText(QCoreApplication.translate("WheelExport", u"PNG-kuva", None))
        self.word.setText(QCoreApplication.translate("WheelExport", u"Word-liite, jossa kuva ja teht\u00e4v\u00e4t taulukkona", None))
        self.sizeLabel.setText(QCoreApplication.translate("WheelExport", u"Koko", None))
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("WheelExport", u"Koko", None))
#endif // QT_CONFIG(accessibility)
        self.inkLabel.setText(QCoreApplication.translate("WheelExport", u"V\u00e4ri", None))
#if QT_CONFIG(accessibility)
        self.ink.setAccessibleName(QCoreApplication.translate("WheelExport", u"V\u00e4ri", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("WheelExport", u"Kansio", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("WheelExport", u"Kansio", None))
#endif // QT_CONFIG(accessibility)
        self.browse.setText(QCoreApplication.translate("WheelExport", u"Vaihda\u2026", None))
        self.cancel.setText(QCoreApplication.translate("WheelExport", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("WheelExport", u"Tallenna", None))
        pass
    # retranslateUi

