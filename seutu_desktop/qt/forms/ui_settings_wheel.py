# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_wheel.ui'
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

class Ui_SettingsWheel(object):
    def setupUi(self, SettingsWheel):
        if not SettingsWheel.objectName():
            SettingsWheel.setObjectName(u"SettingsWheel")
        SettingsWheel.setMaximumSize(QSize(792, 16777215))
        self.column = QVBoxLayout(SettingsWheel)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 24)
        self.heading = QLabel(SettingsWheel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setProperty(u"tone", u"text")

        self.column.addWidget(self.heading)

        self.explanation = QLabel(SettingsWheel)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"body")
        self.explanation.setProperty(u"tone", u"text2")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.ringsHead = QHBoxLayout()
        self.ringsHead.setSpacing(8)
        self.ringsHead.setObjectName(u"ringsHead")
        self.ringsHead.setContentsMargins(0, 0, 0, 0)
        self.ringsTitle = QLabel(SettingsWheel)
        self.ringsTitle.setObjectName(u"ringsTitle")
        self.ringsTitle.setProperty(u"role", u"section")
        self.ringsTitle.setProperty(u"tone", u"text")

        self.ringsHead.addWidget(self.ringsTitle)

        self.ringsGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ringsHead.addItem(self.ringsGap)

        self.addRing = QPushButton(SettingsWheel)
        self.addRing.setObjectName(u"addRing")
        self.addRing.setAutoDefault(False)

        self.ringsHead.addWidget(self.addRing)


        self.column.addLayout(self.ringsHead)

        self.ringsNote = QLabel(SettingsWheel)
        self.ringsNote.setObjectName(u"ringsNote")
        self.ringsNote.setProperty(u"role", u"secondary")
        self.ringsNote.setProperty(u"tone", u"text2")
        self.ringsNote.setWordWrap(True)

        self.column.addWidget(self.ringsNote)

        self.ringsSlot = QVBoxLayout()
        self.ringsSlot.setSpacing(0)
        self.ringsSlot.setObjectName(u"ringsSlot")
        self.ringsSlot.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.ringsSlot)

        self.ringsError = FieldError(SettingsWheel)
        self.ringsError.setObjectName(u"ringsError")

        self.column.addWidget(self.ringsError)

        self.breaksHead = QHBoxLayout()
        self.breaksHead.setSpacing(12)
        self.breaksHead.setObjectName(u"breaksHead")
        self.breaksHead.setContentsMargins(0, 0, 0, 0)
        self.breaksTitle = QLabel(SettingsWheel)
        self.breaksTitle.setObjectName(u"breaksTitle")
        self.breaksTitle.setProperty(u"role", u"section")
        self.breaksTitle.setProperty(u"tone", u"text")

        self.breaksHead.addWidget(self.breaksTitle)

        self.year = Choice(SettingsWheel)
        self.year.setObjectName(u"year")

        self.breaksHead.addWidget(self.year)

        self.breaksGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.breaksHead.addItem(self.breaksGap)

        self.addBreak = QPushButton(SettingsWheel)
        self.addBreak.setObjectName(u"addBreak")
        self.addBreak.setAutoDefault(False)

        self.breaksHead.addWidget(self.addBreak)


        self.column.addLayout(self.breaksHead)

        self.breaksNote = QLabel(SettingsWheel)
        self.breaksNote.setObjectName(u"breaksNote")
        self.breaksNote.setProperty(u"role", u"secondary")
        self.breaksNote.setProperty(u"tone", u"text2")
        self.breaksNote.setWordWrap(True)

        self.column.addWidget(self.breaksNote)

        self.breaksSlot = QVBoxLayout()
        self.breaksSlot.setSpacing(0)
        self.breaksSlot.setObjectName(u"breaksSlot")
        self.breaksSlot.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.breaksSlot)


        self.retranslateUi(SettingsWheel)

        QMetaObject.connectSlotsByName(SettingsWheel)
    # setupUi

    def retranslateUi(self, SettingsWheel):
        self.heading.setText(QCoreApplication.translate("SettingsWheel", u"Vuosikello", None))
        self.explanation.setText(QCoreApplication.translate("SettingsWheel", u"Keh\u00e4t ja koulujen lomat, joihin vuosikello ja kokousp\u00e4ivien suunnittelu nojaavat.", None))
        self.ringsTitle.setText(QCoreApplication.translate("SettingsWheel", u"Keh\u00e4t", None))
        self.addRing.setText(QCoreApplication.translate("SettingsWheel", u"Lis\u00e4\u00e4 keh\u00e4", None))
        self.ringsNote.setText(QCoreApplication.translate("SettingsWheel", u"Ulkoa sis\u00e4\u00e4n. Kokoukset piirret\u00e4\u00e4n ensimm\u00e4iselle keh\u00e4lle, jonka merkki on ympyr\u00e4.", None))
        self.breaksTitle.setText(QCoreApplication.translate("SettingsWheel", u"Koulujen lomat ja muut sulut", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("SettingsWheel", u"Vuosi", None))
#endif // QT_CONFIG(accessibility)
        self.addBreak.setText(QCoreApplication.translate("SettingsWheel", u"Lis\u00e4\u00e4 loma", None))
        self.breaksNote.setText(QCoreApplication.translate("SettingsWheel", u"Kokousp\u00e4ivien suunnittelu kertoo, mik\u00e4 p\u00e4iv\u00e4 osuu n\u00e4ihin. Tavalliset lomat ovat oletuksia, kunnes merkitset ne vahvistetuiksi.", None))
        pass
    # retranslateUi

