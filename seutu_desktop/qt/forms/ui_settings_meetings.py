# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_meetings.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import Number
from seutu_desktop.qt.widgets.date_field import TimeField
from seutu_desktop.qt.widgets.field import FieldError

class Ui_MeetingsForm(object):
    def setupUi(self, MeetingsForm):
        if not MeetingsForm.objectName():
            MeetingsForm.setObjectName(u"MeetingsForm")
        MeetingsForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(MeetingsForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 24)
        self.heading = QLabel(MeetingsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")

        self.column.addWidget(self.heading)

        self.explanation = QLabel(MeetingsForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"body")
        self.explanation.setProperty(u"tone", u"text2")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.startColumn = QVBoxLayout()
        self.startColumn.setSpacing(4)
        self.startColumn.setObjectName(u"startColumn")
        self.startColumn.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(MeetingsForm)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setProperty(u"role", u"caption")
        self.startLabel.setProperty(u"tone", u"text2")

        self.startColumn.addWidget(self.startLabel)

        self.start = TimeField(MeetingsForm)
        self.start.setObjectName(u"start")

        self.startColumn.addWidget(self.start)

        self.startHint = QLabel(MeetingsForm)
        self.startHint.setObjectName(u"startHint")
        self.startHint.setProperty(u"role", u"caption")
        self.startHint.setProperty(u"tone", u"text3")
        self.startHint.setWordWrap(True)

        self.startColumn.addWidget(self.startHint)

        self.startError = FieldError(MeetingsForm)
        self.startError.setObjectName(u"startError")

        self.startColumn.addWidget(self.startError)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startColumn.addItem(self.gap1)


        self.fields.addLayout(self.startColumn, 0, 0, 1, 1)

        self.endColumn = QVBoxLayout()
        self.endColumn.setSpacing(4)
        self.endColumn.setObjectName(u"endColumn")
        self.endColumn.setContentsMargins(0, 0, 0, 0)
        self.endLabel = QLabel(MeetingsForm)
        self.endLabel.setObjectName(u"endLabel")
        self.endLabel.setProperty(u"role", u"caption")
        self.endLabel.setProperty(u"tone", u"text2")

        self.endColumn.addWidget(self.endLabel)

        self.end = TimeField(MeetingsForm)
        self.end.setObjectName(u"end")

        self.endColumn.addWidget(self.end)

        self.endHint = QLabel(MeetingsForm)
        self.endHint.setObjectName(u"endHint")
        self.endHint.setProperty(u"role", u"caption")
        self.endHint.setProperty(u"tone", u"text3")
        self.endHint.setWordWrap(True)

        self.endColumn.addWidget(self.endHint)

        self.endError = FieldError(MeetingsForm)
        self.endError.setObjectName(u"endError")

        self.endColumn.addWidget(self.endError)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.endColumn.addItem(self.gap2)


        self.fields.addLayout(self.endColumn, 0, 1, 1, 1)

        self.placeColumn = QVBoxLayout()
        self.placeColumn.setSpacing(4)
        self.placeColumn.setObjectName(u"placeColumn")
        self.placeColumn.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(MeetingsForm)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"caption")
        self.placeLabel.setProperty(u"tone", u"text2")

        self.placeColumn.addWidget(self.placeLabel)

        self.place = QLineEdit(MeetingsForm)
        self.place.setObjectName(u"place")

        self.placeColumn.addWidget(self.place)

        self.placeError = FieldError(MeetingsForm)
        self.placeError.setObjectName(u"placeError")

        self.placeColumn.addWidget(self.placeError)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.placeColumn.addItem(self.gap3)


        self.fields.addLayout(self.placeColumn, 1, 0, 1, 2)

        self.noticeDaysColumn = QVBoxLayout()
        self.noticeDaysColumn.setSpacing(4)
        self.noticeDaysColumn.setObjectName(u"noticeDaysColumn")
        self.noticeDaysColumn.setContentsMargins(0, 0, 0, 0)
        self.noticeDaysLabel = QLabel(MeetingsForm)
        self.noticeDaysLabel.setObjectName(u"noticeDaysLabel")
        self.noticeDaysLabel.setProperty(u"role", u"caption")
        self.noticeDaysLabel.setProperty(u"tone", u"text2")

        self.noticeDaysColumn.addWidget(self.noticeDaysLabel)

        self.noticeDays = Number(MeetingsForm)
        self.noticeDays.setObjectName(u"noticeDays")
        self.noticeDays.setMinimum(0)
        self.noticeDays.setMaximum(60)

        self.noticeDaysColumn.addWidget(self.noticeDays)

        self.noticeDaysHint = QLabel(MeetingsForm)
        self.noticeDaysHint.setObjectName(u"noticeDaysHint")
        self.noticeDaysHint.setProperty(u"role", u"caption")
        self.noticeDaysHint.setProperty(u"tone", u"text3")
        self.noticeDaysHint.setWordWrap(True)

        self.noticeDaysColumn.addWidget(self.noticeDaysHint)

        self.noticeDaysError = FieldError(MeetingsForm)
        self.noticeDaysError.setObjectName(u"noticeDaysError")

        self.noticeDaysColumn.addWidget(self.noticeDaysError)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noticeDaysColumn.addItem(self.gap4)


        self.fields.addLayout(self.noticeDaysColumn, 2, 0, 1, 1)

        self.noticeDaysLeastColumn = QVBoxLayout()
        self.noticeDaysLeastColumn.setSpacing(4)
        self.noticeDaysLeastColumn.setObjectName(u"noticeDaysLeastColumn")
        self.noticeDaysLeastColumn.setContentsMargins(0, 0, 0, 0)
        self.noticeDaysLeastLabel = QLabel(MeetingsForm)
        self.noticeDaysLeastLabel.setObjectName(u"noticeDaysLeastLabel")
        self.noticeDaysLeastLabel.setProperty(u"role", u"caption")
        self.noticeDaysLeastLabel.setProperty(u"tone", u"text2")

        self.noticeDaysLeastColumn.addWidget(self.noticeDaysLeastLabel)

        self.noticeDaysLeast = Number(MeetingsForm)
        self.noticeDaysLeast.setObjectName(u"noticeDaysLeast")
        self.noticeDaysLeast.setMinimum(0)
        self.noticeDaysLeast.setMaximum(60)

        self.noticeDaysLeastColumn.addWidget(self.noticeDaysLeast)

        self.noticeDaysLeastHint = QLabel(MeetingsForm)
        self.noticeDaysLeastHint.setObjectName(u"noticeDaysLeastHint")
        self.noticeDaysLeastHint.setProperty(u"role", u"caption")
        self.noticeDaysLeastHint.setProperty(u"tone", u"text3")
        self.noticeDaysLeastHint.setWordWrap(True)

        self.noticeDaysLeastColumn.addWidget(self.noticeDaysLeastHint)

        self.noticeDaysLeastError = FieldError(MeetingsForm)
        self.noticeDaysLeastError.setObjectName(u"noticeDaysLeastError")

        self.noticeDaysLeastColumn.addWidget(self.noticeDaysLeastError)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noticeDaysLeastColumn.addItem(self.gap5)


        self.fields.addLayout(self.noticeDaysLeastColumn, 2, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap6)

#if QT_CONFIG(shortcut)
        self.startLabel.setBuddy(self.start)
        self.endLabel.setBuddy(self.end)
        self.placeLabel.setBuddy(self.place)
        self.noticeDaysLabel.setBuddy(self.noticeDays)
        self.noticeDaysLeastLabel.setBuddy(self.noticeDaysLeast)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeetingsForm)

        QMetaObject.connectSlotsByName(MeetingsForm)
    # setupUi

    def retranslateUi(self, MeetingsForm):
        self.heading.setText(QCoreApplication.translate("MeetingsForm", u"Kokoukset", None))
        self.explanation.setText(QCoreApplication.translate("MeetingsForm", u"Uusi kokous alkaa n\u00e4ist\u00e4. Jo suunnitellut kokoukset eiv\u00e4t muutu.", None))
        self.startLabel.setText(QCoreApplication.translate("MeetingsForm", u"Alkaa", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("MeetingsForm", u"Alkaa", None))
#endif // QT_CONFIG(accessibility)
        self.startHint.setText("")
        self.endLabel.setText(QCoreApplication.translate("MeetingsForm", u"P\u00e4\u00e4ttyy", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("MeetingsForm", u"P\u00e4\u00e4ttyy", None))
#endif // QT_CONFIG(accessibility)
        self.endHint.setText("")
        self.placeLabel.setText(QCoreApplication.translate("MeetingsForm", u"Paikka", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("MeetingsForm", u"Paikka", None))
#endif // QT_CONFIG(accessibility)
        self.noticeDaysLabel.setText(QCoreApplication.translate("MeetingsForm", u"Esityslista l\u00e4hetet\u00e4\u00e4n ennen kokousta (p\u00e4iv\u00e4\u00e4)", None))
#if QT_CONFIG(accessibility)
        self.noticeDays.setAccessibleName(QCoreApplication.translate("MeetingsForm", u"Esityslista l\u00e4hetet\u00e4\u00e4n ennen kokousta (p\u00e4iv\u00e4\u00e4)", None))
#endif // QT_CONFIG(accessibility)
        self.noticeDaysHint.setText("")
        self.noticeDaysLeastLabel.setText(QCoreApplication.translate("MeetingsForm", u"Viimeist\u00e4\u00e4n (p\u00e4iv\u00e4\u00e4)", None))
#if QT_CONFIG(accessibility)
        self.noticeDaysLeast.setAccessibleName(QCoreApplication.translate("MeetingsForm", u"Viimeist\u00e4\u00e4n (p\u00e4iv\u00e4\u00e4)", None))
#endif // QT_CONFIG(accessibility)
        self.noticeDaysLeastHint.setText("")
        pass
    # retranslateUi

