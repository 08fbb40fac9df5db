# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_grant.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField)
from seutu_desktop.qt.widgets.date_field import TimeField
from seutu_desktop.qt.widgets.field import FieldError

class Ui_GrantForm(object):
    def setupUi(self, GrantForm):
        if not GrantForm.objectName():
            GrantForm.setObjectName(u"GrantForm")
        GrantForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(GrantForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 8, 24, 8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(GrantForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"section")
        self.title.setProperty(u"tone", u"text")

        self.head.addWidget(self.title)

        self.remove = QPushButton(GrantForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.head.addWidget(self.remove)

        self.headGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headGap)


        self.column.addLayout(self.head)

        self.warning = FieldError(GrantForm)
        self.warning.setObjectName(u"warning")

        self.column.addWidget(self.warning)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.funderColumn = QVBoxLayout()
        self.funderColumn.setSpacing(4)
        self.funderColumn.setObjectName(u"funderColumn")
        self.funderColumn.setContentsMargins(0, 0, 0, 0)
        self.funderLabel = QLabel(GrantForm)
        self.funderLabel.setObjectName(u"funderLabel")
        self.funderLabel.setProperty(u"role", u"caption")
        self.funderLabel.setProperty(u"tone", u"text2")

        self.funderColumn.addWidget(self.funderLabel)

        self.funder = Choice(GrantForm)
        self.funder.setObjectName(u"funder")

        self.funderColumn.addWidget(self.funder)

        self.funderError = FieldError(GrantForm)
        self.funderError.setObjectName(u"funderError")

        self.funderColumn.addWidget(self.funderError)

        self.funderGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.funderColumn.addItem(self.funderGap)


        self.fields.addLayout(self.funderColumn, 0, 0, 1, 2)

        self.callDayColumn = QVBoxLayout()
        self.callDayColumn.setSpacing(4)
        self.callDayColumn.setObjectName(u"callDayColumn")
        self.callDayColumn.setContentsMargins(0, 0, 0, 0)
        self.callDayLabel = QLabel(GrantForm)
        self.callDayLabel.setObjectName(u"callDayLabel")
        self.callDayLabel.setProperty(u"role", u"caption")
        self.callDayLabel.setProperty(u"tone", u"text2")

        self.callDayColumn.addWidget(self.callDayLabel)

        self.callDay = DayField(GrantForm)
        self.callDay.setObjectName(u"callDay")

        self.callDayColumn.addWidget(self.callDay)

        self.callDayError = FieldError(GrantForm)
        self.callDayError.setObjectName(u"callDayError")

        self.callDayColumn.addWidget(self.callDayError)

        self.callDayGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.callDayColumn.addItem(self.callDayGap)


        self.fields.addLayout(self.callDayColumn, 0, 2, 1, 1)

        self.callTimeColumn = QVBoxLayout()
        self.callTimeColumn.setSpacing(4)
        self.callTimeColumn.setObjectName(u"callTimeColumn")
        self.callTimeColumn.setContentsMargins(0, 0, 0, 0)
        self.callTimeLabel = QLabel(GrantForm)
        self.callTimeLabel.setObjectName(u"callTimeLabel")
        self.callTimeLabel.setProperty(u"role", u"caption")
        self.callTimeLabel.setProperty(u"tone", u"text2")

        self.callTimeColumn.addWidget(self.callTimeLabel)

        self.callTime = TimeField(GrantForm)
        self.callTime.setObjectName(u"callTime")

        self.callTimeColumn.addWidget(self.callTime)

        self.callTimeError = FieldError(GrantForm)
        self.callTimeError.setObjectName(u"callTimeError")

        self.callTimeColumn.addWidget(self.callTimeError)

        self.callTimeGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.callTimeColumn.addItem(self.callTimeGap)


        self.fields.addLayout(self.callTimeColumn, 0, 3, 1, 1)

        self.appliedOnColumn = QVBoxLayout()
        self.appliedOnColumn.setSpacing(4)
        self.appliedOnColumn.setObjectName(u"appliedOnColumn")
        self.appliedOnColumn.setContentsMargins(0, 0, 0, 0)
        self.appliedOnLabel = QLabel(GrantForm)
        self.appliedOnLabel.setObjectName(u"appliedOnLabel")
        self.appliedOnLabel.setProperty(u"role", u"caption")
        self.appliedOnLabel.setProperty(u"tone", u"text2")

        self.appliedOnColumn.addWidget(self.appliedOnLabel)

        self.appliedOn = DayField(GrantForm)
        self.appliedOn.setObjectName(u"appliedOn")

        self.appliedOnColumn.addWidget(self.appliedOn)

        self.appliedOnError = FieldError(GrantForm)
        self.appliedOnError.setObjectName(u"appliedOnError")

        self.appliedOnColumn.addWidget(self.appliedOnError)

        self.appliedOnGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.appliedOnColumn.addItem(self.appliedOnGap)


        self.fields.addLayout(self.appliedOnColumn, 1, 0, 1, 1)

        self.appliedColumn = QVBoxLayout()
        self.appliedColumn.setSpacing(4)
        self.appliedColumn.setObjectName(u"appliedColumn")
        self.appliedColumn.setContentsMargins(0, 0, 0, 0)
        self.appliedLabel = QLabel(GrantForm)
        self.appliedLabel.setObjectName(u"appliedLabel")
        self.appliedLabel.setProperty(u"role", u"caption")
        self.appliedLabel.setProperty(u"tone", u"text2")

        self.appliedColumn.addWidget(self.appliedLabel)

        self.applied = QLineEdit(GrantForm)
        self.applied.setObjectName(u"applied")

        self.appliedColumn.addWidget(self.applied)

        self.appliedError = FieldError(GrantForm)
        self.appliedError.setObjectName(u"appliedError")

        self.appliedColumn.addWidget(self.appliedError)

        self.appliedGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.appliedColumn.addItem(self.appliedGap)


        self.fields.addLayout(self.appliedColumn, 1, 1, 1, 1)

        self.decidedOnColumn = QVBoxLayout()
        self.decidedOnColumn.setSpacing(4)
        self.decidedOnColumn.setObjectName(u"decidedOnColumn")
        self.decidedOnColumn.setContentsMargins(0, 0, 0, 0)
        self.decidedOnLabel = QLabel(GrantForm)
        self.decidedOnLabel.setObjectName(u"decidedOnLabel")
        self.decidedOnLabel.setProperty(u"role", u"caption")
        self.decidedOnLabel.setProperty(u"tone", u"text2")

        self.decidedOnColumn.addWidget(self.decidedOnLabel)

        self.decidedOn = DayField(GrantForm)
        self.decidedOn.setObjectName(u"decidedOn")

        self.decidedOnColumn.addWidget(self.decidedOn)

        self.decidedOnError = FieldError(GrantForm)
        self.decidedOnError.setObjectName(u"decidedOnError")

        self.decidedOnColumn.addWidget(self.decidedOnError)

        self.decidedOnGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.decidedOnColumn.addItem(self.decidedOnGap)


        self.fields.addLayout(self.decidedOnColumn, 1, 2, 1, 1)

        self.numberColumn = QVBoxLayout()
        self.numberColumn.setSpacing(4)
        self.numberColumn.setObjectName(u"numberColumn")
        self.numberColumn.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(GrantForm)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"role", u"caption")
        self.numberLabel.setProperty(u"tone", u"text2")

        self.numberColumn.addWidget(self.numberLabel)

        self.number = QLineEdit(GrantForm)
        self.number.setObjectName(u"number")

        self.numberColumn.addWidget(self.number)

        self.numberError = FieldError(GrantForm)
        self.numberError.setObjectName(u"numberError")

        self.numberColumn.addWidget(self.numberError)

        self.numberGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.numberColumn.addItem(self.numberGap)


        self.fields.addLayout(self.numberColumn, 1, 3, 1, 1)

        self.grantedColumn = QVBoxLayout()
        self.grantedColumn.setSpacing(4)
        self.grantedColumn.setObjectName(u"grantedColumn")
        self.grantedColumn.setContentsMargins(0, 0, 0, 0)
        self.grantedLabel = QLabel(GrantForm)
        self.grantedLabel.setObjectName(u"grantedLabel")
        self.grantedLabel.setProperty(u"role", u"caption")
        self.grantedLabel.setProperty(u"tone", u"text2")

        self.grantedColumn.addWidget(self.grantedLabel)

        self.granted = QLineEdit(GrantForm)
        self.granted.setObjectName(u"granted")

        self.grantedColumn.addWidget(self.granted)

        self.grantedError = FieldError(GrantForm)
        self.grantedError.setObjectName(u"grantedError")

        self.grantedColumn.addWidget(self.grantedError)

        self.grantedGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grantedColumn.addItem(self.grantedGap)


        self.fields.addLayout(self.grantedColumn, 2, 0, 1, 1)

        self.ownColumn = QVBoxLayout()
        self.ownColumn.setSpacing(4)
        self.ownColumn.setObjectName(u"ownColumn")
        self.ownColumn.setContentsMargins(0, 0, 0, 0)
        self.ownLabel = QLabel(GrantForm)
        self.ownLabel.setObjectName(u"ownLabel")
        self.ownLabel.setProperty(u"role", u"caption")
        self.ownLabel.setProperty(u"tone", u"text2")

        self.ownColumn.addWidget(self.ownLabel)

        self.own = QLineEdit(GrantForm)
        self.own.setObjectName(u"own")

        self.ownColumn.addWidget(self.own)

        self.ownError = FieldError(GrantForm)
        self.ownError.setObjectName(u"ownError")

        self.ownColumn.addWidget(self.ownError)

        self.ownGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ownColumn.addItem(self.ownGap)


        self.fields.addLayout(self.ownColumn, 2, 1, 1, 1)

        self.useFromColumn = QVBoxLayout()
        self.useFromColumn.setSpacing(4)
        self.useFromColumn.setObjectName(u"useFromColumn")
        self.useFromColumn.setContentsMargins(0, 0, 0, 0)
        self.useFromLabel = QLabel(GrantForm)
        self.useFromLabel.setObjectName(u"useFromLabel")
        self.useFromLabel.setProperty(u"role", u"caption")
        self.useFromLabel.setProperty(u"tone", u"text2")

        self.useFromColumn.addWidget(self.useFromLabel)

        self.useFrom = DayField(GrantForm)
        self.useFrom.setObjectName(u"useFrom")

        self.useFromColumn.addWidget(self.useFrom)

        self.useFromError = FieldError(GrantForm)
        self.useFromError.setObjectName(u"useFromError")

        self.useFromColumn.addWidget(self.useFromError)

        self.useFromGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.useFromColumn.addItem(self.useFromGap)


        self.fields.addLayout(self.useFromColumn, 2, 2, 1, 1)

        self.useToColumn = QVBoxLayout()
        self.useToColumn.setSpacing(4)
        self.useToColumn.setObjectName(u"useToColumn")
        self.useToColumn.setContentsMargins(0, 0, 0, 0)
        self.useToLabel = QLabel(GrantForm)
        self.useToLabel.setObjectName(u"useToLabel")
        self.useToLabel.setProperty(u"role", u"caption")
        self.useToLabel.setProperty(u"tone", u"text2")

        self.useToColumn.addWidget(self.useToLabel)

        self.useTo = DayField(GrantForm)
        self.useTo.setObjectName(u"useTo")

        self.useToColumn.addWidget(self.useTo)

        self.useToError = FieldError(GrantForm)
        self.useToError.setObjectName(u"useToError")

        self.useToColumn.addWidget(self.useToError)

        self.useToGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.useToColumn.addItem(self.useToGap)


        self.fields.addLayout(self.useToColumn, 2, 3, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(2, 1)
        self.fields.setColumnStretch(3, 1)

        self.column.addLayout(self.fields)

#if QT_CONFIG(shortcut)
        self.funderLabel.setBuddy(self.funder)
        self.callDayLabel.setBuddy(self.callDay)
        self.callTimeLabel.setBuddy(self.callTime)
        self.appliedOnLabel.setBuddy(self.appliedOn)
        self.appliedLabel.setBuddy(self.applied)
        self.decidedOnLabel.setBuddy(self.decidedOn)
        self.numberLabel.setBuddy(self.number)
        self.grantedLabel.setBuddy(self.granted)
        self.ownLabel.setBuddy(self.own)
        self.useFromLabel.setBuddy(self.useFrom)
        self.useToLabel.setBuddy(self.useTo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GrantForm)

        QMetaObject.connectSlotsByName(GrantForm)
    # setupUi

    def retranslateUi(self, GrantForm):
        self.title.setText(QCoreApplication.translate("GrantForm", u"Avustus", None))
        self.remove.setText(QCoreApplication.translate("GrantForm", u"Poista avustus", None))
        self.funderLabel.setText(QCoreApplication.translate("GrantForm", u"Rahoittaja", None))
#if QT_CONFIG(accessibility)
        self.funder.setAccessibleName(QCoreApplication.translate("GrantForm", u"Avustuksen rahoittaja", None))
#endif // QT_CONFIG(accessibility)
        self.callDayLabel.setText(QCoreApplication.translate("GrantForm", u"Haku p\u00e4\u00e4ttyy", None))
#if QT_CONFIG(accessibility)
        self.callDay.setAccessibleName(QCoreApplication.translate("GrantForm", u"Haku p\u00e4\u00e4ttyy", None))
#endif // QT_CONFIG(accessibility)
        self.callTimeLabel.setText(QCoreApplication.translate("GrantForm", u"Klo", None))
#if QT_CONFIG(accessibility)
        self.callTime.setAccessibleName(QCoreApplication.translate("GrantForm", u"Haku p\u00e4\u00e4ttyy kello", None))
#endif // QT_CONFIG(accessibility)
        self.appliedOnLabel.setText(QCoreApplication.translate("GrantForm", u"Haettu", None))
#if QT_CONFIG(accessibility)
        self.appliedOn.setAccessibleName(QCoreApplication.translate("GrantForm", u"Hakemuksen p\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.appliedLabel.setText(QCoreApplication.translate("GrantForm", u"Haettu, \u20ac", None))
#if QT_CONFIG(accessibility)
        self.applied.setAccessibleName(QCoreApplication.translate("GrantForm", u"Haettu, \u20ac", None))
#endif // QT_CONFIG(accessibility)
        self.decidedOnLabel.setText(QCoreApplication.translate("GrantForm", u"P\u00e4\u00e4t\u00f6s", None))
#if QT_CONFIG(accessibility)
        self.decidedOn.setAccessibleName(QCoreApplication.translate("GrantForm", u"P\u00e4\u00e4t\u00f6ksen p\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.numberLabel.setText(QCoreApplication.translate("GrantForm", u"P\u00e4\u00e4t\u00f6ksen numero", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("GrantForm", u"P\u00e4\u00e4t\u00f6ksen numero", None))
#endif // QT_CONFIG(accessibility)
        self.grantedLabel.setText(QCoreApplication.translate("GrantForm", u"My\u00f6nnetty, \u20ac", None))
#if QT_CONFIG(accessibility)
        self.granted.setAccessibleName(QCoreApplication.translate("GrantForm", u"My\u00f6nnetty, \u20ac", None))
#endif // QT_CONFIG(accessibility)
        self.ownLabel.setText(QCoreApplication.translate("GrantForm", u"Omarahoitus, \u20ac", None))
#if QT_CONFIG(accessibility)
        self.own.setAccessibleName(QCoreApplication.translate("GrantForm", u"Omarahoitus, \u20ac", None))
#endif // QT_CONFIG(accessibility)
        self.useFromLabel.setText(QCoreApplication.translate("GrantForm", u"K\u00e4ytt\u00f6 alkaa", None))
#if QT_CONFIG(accessibility)
        self.useFrom.setAccessibleName(QCoreApplication.translate("GrantForm", u"K\u00e4ytt\u00f6 alkaa", None))
#endif // QT_CONFIG(accessibility)
        self.useToLabel.setText(QCoreApplication.translate("GrantForm", u"K\u00e4ytt\u00f6 p\u00e4\u00e4ttyy", None))
#if QT_CONFIG(accessibility)
        self.useTo.setAccessibleName(QCoreApplication.translate("GrantForm", u"K\u00e4ytt\u00f6 p\u00e4\u00e4ttyy", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

