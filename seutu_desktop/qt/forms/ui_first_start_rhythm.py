# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_rhythm.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import DayField
from seutu_desktop.qt.widgets.date_field import TimeField
from seutu_desktop.qt.widgets.field import FieldError

class Ui_RhythmForm(object):
    def setupUi(self, RhythmForm):
        if not RhythmForm.objectName():
            RhythmForm.setObjectName(u"RhythmForm")
        self.column = QVBoxLayout(RhythmForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.explanation = QLabel(RhythmForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"body")
        self.explanation.setProperty(u"tone", u"text2")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.times = QHBoxLayout()
        self.times.setSpacing(12)
        self.times.setObjectName(u"times")
        self.times.setContentsMargins(0, 0, 0, 0)
        self.startColumn = QVBoxLayout()
        self.startColumn.setSpacing(4)
        self.startColumn.setObjectName(u"startColumn")
        self.startColumn.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(RhythmForm)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setProperty(u"role", u"caption")
        self.startLabel.setProperty(u"tone", u"text2")

        self.startColumn.addWidget(self.startLabel)

        self.start = TimeField(RhythmForm)
        self.start.setObjectName(u"start")

        self.startColumn.addWidget(self.start)

        self.startError = FieldError(RhythmForm)
        self.startError.setObjectName(u"startError")

        self.startColumn.addWidget(self.startError)


        self.times.addLayout(self.startColumn)

        self.endColumn = QVBoxLayout()
        self.endColumn.setSpacing(4)
        self.endColumn.setObjectName(u"endColumn")
        self.endColumn.setContentsMargins(0, 0, 0, 0)
        self.endLabel = QLabel(RhythmForm)
        self.endLabel.setObjectName(u"endLabel")
        self.endLabel.setProperty(u"role", u"caption")
        self.endLabel.setProperty(u"tone", u"text2")

        self.endColumn.addWidget(self.endLabel)

        self.end = TimeField(RhythmForm)
        self.end.setObjectName(u"end")

        self.endColumn.addWidget(self.end)

        self.endError = FieldError(RhythmForm)
        self.endError.setObjectName(u"endError")

        self.endColumn.addWidget(self.endError)


        self.times.addLayout(self.endColumn)

        self.firstColumn = QVBoxLayout()
        self.firstColumn.setSpacing(4)
        self.firstColumn.setObjectName(u"firstColumn")
        self.firstColumn.setContentsMargins(0, 0, 0, 0)
        self.firstLabel = QLabel(RhythmForm)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"role", u"caption")
        self.firstLabel.setProperty(u"tone", u"text2")

        self.firstColumn.addWidget(self.firstLabel)

        self.first = DayField(RhythmForm)
        self.first.setObjectName(u"first")

        self.firstColumn.addWidget(self.first)

        self.firstError = FieldError(RhythmForm)
        self.firstError.setObjectName(u"firstError")

        self.firstColumn.addWidget(self.firstError)


        self.times.addLayout(self.firstColumn)

        self.times.setStretch(0, 1)
        self.times.setStretch(1, 1)
        self.times.setStretch(2, 2)

        self.column.addLayout(self.times)

        self.placeColumn = QVBoxLayout()
        self.placeColumn.setSpacing(4)
        self.placeColumn.setObjectName(u"placeColumn")
        self.placeColumn.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(RhythmForm)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"caption")
        self.placeLabel.setProperty(u"tone", u"text2")

        self.placeColumn.addWidget(self.placeLabel)

        self.place = QLineEdit(RhythmForm)
        self.place.setObjectName(u"place")

        self.placeColumn.addWidget(self.place)

        self.placeError = FieldError(RhythmForm)
        self.placeError.setObjectName(u"placeError")

        self.placeColumn.addWidget(self.placeError)


        self.column.addLayout(self.placeColumn)

        self.modelTasks = QCheckBox(RhythmForm)
        self.modelTasks.setObjectName(u"modelTasks")
        self.modelTasks.setChecked(True)

        self.column.addWidget(self.modelTasks)

        self.modelHint = QLabel(RhythmForm)
        self.modelHint.setObjectName(u"modelHint")
        self.modelHint.setProperty(u"role", u"caption")
        self.modelHint.setProperty(u"tone", u"text3")
        self.modelHint.setWordWrap(True)

        self.column.addWidget(self.modelHint)

#if QT_CONFIG(shortcut)
        self.startLabel.setBuddy(self.start)
        self.endLabel.setBuddy(self.end)
        self.firstLabel.setBuddy(self.first)
        self.placeLabel.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RhythmForm)

        QMetaObject.connectSlotsByName(RhythmForm)
    # setupUi

    def retranslateUi(self, RhythmForm):
        self.explanation.setText(QCoreApplication.translate("RhythmForm", u"Uusi kokous alkaa n\u00e4ist\u00e4. Kokousp\u00e4iv\u00e4 ehdotetaan kuukauden toiselle keskiviikolle, ei hein\u00e4kuuhun (oletus, vahvistamatta).", None))
        self.startLabel.setText(QCoreApplication.translate("RhythmForm", u"Alkaa", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("RhythmForm", u"Alkaa", None))
#endif // QT_CONFIG(accessibility)
        self.endLabel.setText(QCoreApplication.translate("RhythmForm", u"P\u00e4\u00e4ttyy", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("RhythmForm", u"P\u00e4\u00e4ttyy", None))
#endif // QT_CONFIG(accessibility)
        self.firstLabel.setText(QCoreApplication.translate("RhythmForm", u"Ensimm\u00e4inen kokous", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("RhythmForm", u"Ensimm\u00e4inen kokous", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("RhythmForm", u"Paikka", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("RhythmForm", u"Paikka", None))
#endif // QT_CONFIG(accessibility)
        self.place.setPlaceholderText(QCoreApplication.translate("RhythmForm", u"esimerkiksi neuvotteluhuone tai Teams", None))
        self.modelTasks.setText(QCoreApplication.translate("RhythmForm", u"Ota vuosikellon malliteht\u00e4v\u00e4t k\u00e4ytt\u00f6\u00f6n", None))
        self.modelHint.setText(QCoreApplication.translate("RhythmForm", u"Verkoston vuoden teht\u00e4v\u00e4t l\u00e4hteist\u00e4: itsearviointi, toimintasuunnitelma, toimintakertomus ja muut. Ehdotukset j\u00e4\u00e4v\u00e4t pois p\u00e4\u00e4lt\u00e4, kunnes hyv\u00e4ksyt ne.", None))
        pass
    # retranslateUi

