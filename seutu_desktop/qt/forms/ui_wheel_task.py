# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wheel_task.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.bound_form import (Choice, Number)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_WheelTaskForm(object):
    def setupUi(self, WheelTaskForm):
        if not WheelTaskForm.objectName():
            WheelTaskForm.setObjectName(u"WheelTaskForm")
        self.column = QVBoxLayout(WheelTaskForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(WheelTaskForm)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"kind", u"quiet")
        self.back.setAutoDefault(False)

        self.head.addWidget(self.back)

        self.headGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headGap)


        self.column.addLayout(self.head)

        self.since = QLabel(WheelTaskForm)
        self.since.setObjectName(u"since")
        self.since.setProperty(u"role", u"secondary")
        self.since.setProperty(u"tone", u"text2")
        self.since.setWordWrap(True)

        self.column.addWidget(self.since)

        self.titleColumn = QVBoxLayout()
        self.titleColumn.setSpacing(4)
        self.titleColumn.setObjectName(u"titleColumn")
        self.titleColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(WheelTaskForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"caption")
        self.titleLabel.setProperty(u"tone", u"text2")

        self.titleColumn.addWidget(self.titleLabel)

        self.title = QLineEdit(WheelTaskForm)
        self.title.setObjectName(u"title")

        self.titleColumn.addWidget(self.title)

        self.titleError = FieldError(WheelTaskForm)
        self.titleError.setObjectName(u"titleError")

        self.titleColumn.addWidget(self.titleError)


        self.column.addLayout(self.titleColumn)

        self.shortNameColumn = QVBoxLayout()
        self.shortNameColumn.setSpacing(4)
        self.shortNameColumn.setObjectName(u"shortNameColumn")
        self.shortNameColumn.setContentsMargins(0, 0, 0, 0)
        self.shortNameLabel = QLabel(WheelTaskForm)
        self.shortNameLabel.setObjectName(u"shortNameLabel")
        self.shortNameLabel.setProperty(u"role", u"caption")
        self.shortNameLabel.setProperty(u"tone", u"text2")

        self.shortNameColumn.addWidget(self.shortNameLabel)

        self.shortName = QLineEdit(WheelTaskForm)
        self.shortName.setObjectName(u"shortName")

        self.shortNameColumn.addWidget(self.shortName)


        self.column.addLayout(self.shortNameColumn)

        self.ringColumn = QVBoxLayout()
        self.ringColumn.setSpacing(4)
        self.ringColumn.setObjectName(u"ringColumn")
        self.ringColumn.setContentsMargins(0, 0, 0, 0)
        self.ringLabel = QLabel(WheelTaskForm)
        self.ringLabel.setObjectName(u"ringLabel")
        self.ringLabel.setProperty(u"role", u"caption")
        self.ringLabel.setProperty(u"tone", u"text2")

        self.ringColumn.addWidget(self.ringLabel)

        self.ring = Choice(WheelTaskForm)
        self.ring.setObjectName(u"ring")

        self.ringColumn.addWidget(self.ring)


        self.column.addLayout(self.ringColumn)

        self.ruleColumn = QVBoxLayout()
        self.ruleColumn.setSpacing(4)
        self.ruleColumn.setObjectName(u"ruleColumn")
        self.ruleColumn.setContentsMargins(0, 0, 0, 0)
        self.ruleLabel = QLabel(WheelTaskForm)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setProperty(u"role", u"caption")
        self.ruleLabel.setProperty(u"tone", u"text2")

        self.ruleColumn.addWidget(self.ruleLabel)

        self.rule = Choice(WheelTaskForm)
        self.rule.setObjectName(u"rule")

        self.ruleColumn.addWidget(self.rule)

        self.ruleError = FieldError(WheelTaskForm)
        self.ruleError.setObjectName(u"ruleError")

        self.ruleColumn.addWidget(self.ruleError)


        self.column.addLayout(self.ruleColumn)

        self.ruleText = QLabel(WheelTaskForm)
        self.ruleText.setObjectName(u"ruleText")
        self.ruleText.setProperty(u"role", u"secondary")
        self.ruleText.setProperty(u"tone", u"text2")
        self.ruleText.setWordWrap(True)

        self.column.addWidget(self.ruleText)

        self.monthsSlot = QVBoxLayout()
        self.monthsSlot.setSpacing(8)
        self.monthsSlot.setObjectName(u"monthsSlot")
        self.monthsSlot.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.monthsSlot)

        self.dayRow = QHBoxLayout()
        self.dayRow.setSpacing(12)
        self.dayRow.setObjectName(u"dayRow")
        self.dayRow.setContentsMargins(0, 0, 0, 0)
        self.dayColumn = QVBoxLayout()
        self.dayColumn.setSpacing(4)
        self.dayColumn.setObjectName(u"dayColumn")
        self.dayColumn.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(WheelTaskForm)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"role", u"caption")
        self.dayLabel.setProperty(u"tone", u"text2")

        self.dayColumn.addWidget(self.dayLabel)

        self.day = Number(WheelTaskForm)
        self.day.setObjectName(u"day")
        self.day.setMinimum(1)
        self.day.setMaximum(31)

        self.dayColumn.addWidget(self.day)


        self.dayRow.addLayout(self.dayColumn)

        self.untilMonthColumn = QVBoxLayout()
        self.untilMonthColumn.setSpacing(4)
        self.untilMonthColumn.setObjectName(u"untilMonthColumn")
        self.untilMonthColumn.setContentsMargins(0, 0, 0, 0)
        self.untilMonthLabel = QLabel(WheelTaskForm)
        self.untilMonthLabel.setObjectName(u"untilMonthLabel")
        self.untilMonthLabel.setProperty(u"role", u"caption")
        self.untilMonthLabel.setProperty(u"tone", u"text2")

        self.untilMonthColumn.addWidget(self.untilMonthLabel)

        self.untilMonth = Choice(WheelTaskForm)
        self.untilMonth.setObjectName(u"untilMonth")

        self.untilMonthColumn.addWidget(self.untilMonth)


        self.dayRow.addLayout(self.untilMonthColumn)

        self.untilDayColumn = QVBoxLayout()
        self.untilDayColumn.setSpacing(4)
        self.untilDayColumn.setObjectName(u"untilDayColumn")
        self.untilDayColumn.setContentsMargins(0, 0, 0, 0)
        self.untilDayLabel = QLabel(WheelTaskForm)
        self.untilDayLabel.setObjectName(u"untilDayLabel")
        self.untilDayLabel.setProperty(u"role", u"caption")
        self.untilDayLabel.setProperty(u"tone", u"text2")

        self.untilDayColumn.addWidget(self.untilDayLabel)

        self.untilDay = Number(WheelTaskForm)
        self.untilDay.setObjectName(u"untilDay")
        self.untilDay.setMinimum(0)
        self.untilDay.setMaximum(31)

        self.untilDayColumn.addWidget(self.untilDay)


        self.dayRow.addLayout(self.untilDayColumn)


        self.column.addLayout(self.dayRow)

        self.weekRow = QHBoxLayout()
        self.weekRow.setSpacing(12)
        self.weekRow.setObjectName(u"weekRow")
        self.weekRow.setContentsMargins(0, 0, 0, 0)
        self.nthColumn = QVBoxLayout()
        self.nthColumn.setSpacing(4)
        self.nthColumn.setObjectName(u"nthColumn")
        self.nthColumn.setContentsMargins(0, 0, 0, 0)
        self.nthLabel = QLabel(WheelTaskForm)
        self.nthLabel.setObjectName(u"nthLabel")
        self.nthLabel.setProperty(u"role", u"caption")
        self.nthLabel.setProperty(u"tone", u"text2")

        self.nthColumn.addWidget(self.nthLabel)

        self.nth = Choice(WheelTaskForm)
        self.nth.setObjectName(u"nth")

        self.nthColumn.addWidget(self.nth)


        self.weekRow.addLayout(self.nthColumn)

        self.weekdayColumn = QVBoxLayout()
        self.weekdayColumn.setSpacing(4)
        self.weekdayColumn.setObjectName(u"weekdayColumn")
        self.weekdayColumn.setContentsMargins(0, 0, 0, 0)
        self.weekdayLabel = QLabel(WheelTaskForm)
        self.weekdayLabel.setObjectName(u"weekdayLabel")
        self.weekdayLabel.setProperty(u"role", u"caption")
        self.weekdayLabel.setProperty(u"tone", u"text2")

        self.weekdayColumn.addWidget(self.weekdayLabel)

        self.weekday = Choice(WheelTaskForm)
        self.weekday.setObjectName(u"weekday")

        self.weekdayColumn.addWidget(self.weekday)


        self.weekRow.addLayout(self.weekdayColumn)


        self.column.addLayout(self.weekRow)

        self.anchorColumn = QVBoxLayout()
        self.anchorColumn.setSpacing(4)
        self.anchorColumn.setObjectName(u"anchorColumn")
        self.anchorColumn.setContentsMargins(0, 0, 0, 0)
        self.anchorLabel = QLabel(WheelTaskForm)
        self.anchorLabel.setObjectName(u"anchorLabel")
        self.anchorLabel.setProperty(u"role", u"caption")
        self.anchorLabel.setProperty(u"tone", u"text2")

        self.anchorColumn.addWidget(self.anchorLabel)

        self.anchor = Choice(WheelTaskForm)
        self.anchor.setObjectName(u"anchor")

        self.anchorColumn.addWidget(self.anchor)


        self.column.addLayout(self.anchorColumn)

        self.daysRow = QHBoxLayout()
        self.daysRow.setSpacing(12)
        self.daysRow.setObjectName(u"daysRow")
        self.daysRow.setContentsMargins(0, 0, 0, 0)
        self.offsetColumn = QVBoxLayout()
        self.offsetColumn.setSpacing(4)
        self.offsetColumn.setObjectName(u"offsetColumn")
        self.offsetColumn.setContentsMargins(0, 0, 0, 0)
        self.offsetLabel = QLabel(WheelTaskForm)
        self.offsetLabel.setObjectName(u"offsetLabel")
        self.offsetLabel.setProperty(u"role", u"caption")
        self.offsetLabel.setProperty(u"tone", u"text2")

        self.offsetColumn.addWidget(self.offsetLabel)

        self.offset = Number(WheelTaskForm)
        self.offset.setObjectName(u"offset")
        self.offset.setMinimum(-366)
        self.offset.setMaximum(366)

        self.offsetColumn.addWidget(self.offset)


        self.daysRow.addLayout(self.offsetColumn)

        self.workColumn = QVBoxLayout()
        self.workColumn.setSpacing(4)
        self.workColumn.setObjectName(u"workColumn")
        self.workColumn.setContentsMargins(0, 0, 0, 0)
        self.workLabel = QLabel(WheelTaskForm)
        self.workLabel.setObjectName(u"workLabel")
        self.workLabel.setProperty(u"role", u"caption")
        self.workLabel.setProperty(u"tone", u"text2")

        self.workColumn.addWidget(self.workLabel)

        self.work = Number(WheelTaskForm)
        self.work.setObjectName(u"work")
        self.work.setMinimum(0)
        self.work.setMaximum(366)

        self.workColumn.addWidget(self.work)


        self.daysRow.addLayout(self.workColumn)


        self.column.addLayout(self.daysRow)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.shortNameLabel.setBuddy(self.shortName)
        self.ringLabel.setBuddy(self.ring)
        self.ruleLabel.setBuddy(self.rule)
        self.dayLabel.setBuddy(self.day)
        self.untilMonthLabel.setBuddy(self.untilMonth)
        self.untilDayLabel.setBuddy(self.untilDay)
        self.nthLabel.setBuddy(self.nth)
        self.weekdayLabel.setBuddy(self.weekday)
        self.anchorLabel.setBuddy(self.anchor)
        self.offsetLabel.setBuddy(self.offset)
        self.workLabel.setBuddy(self.work)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WheelTaskForm)

        QMetaObject.connectSlotsByName(WheelTaskForm)
    # setupUi

    def retranslateUi(self, WheelTaskForm):
        self.back.setText(QCoreApplication.translate("WheelTaskForm", u"Takaisin luetteloon", None))
        self.since.setText("")
        self.titleLabel.setText(QCoreApplication.translate("WheelTaskForm", u"Teht\u00e4v\u00e4", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"Teht\u00e4v\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.shortNameLabel.setText(QCoreApplication.translate("WheelTaskForm", u"Lyhyt nimi kelloon", None))
#if QT_CONFIG(accessibility)
        self.shortName.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"Lyhyt nimi kelloon", None))
#endif // QT_CONFIG(accessibility)
        self.shortName.setPlaceholderText(QCoreApplication.translate("WheelTaskForm", u"Enint\u00e4\u00e4n 24 merkki\u00e4", None))
        self.ringLabel.setText(QCoreApplication.translate("WheelTaskForm", u"Keh\u00e4", None))
#if QT_CONFIG(accessibility)
        self.ring.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"Keh\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.ruleLabel.setText(QCoreApplication.translate("WheelTaskForm", u"Milloin", None))
#if QT_CONFIG(accessibility)
        self.rule.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"Milloin", None))
#endif // QT_CONFIG(accessibility)
        self.ruleText.setText("")
        self.dayLabel.setText(QCoreApplication.translate("WheelTaskForm", u"P\u00e4iv\u00e4", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"P\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.untilMonthLabel.setText(QCoreApplication.translate("WheelTaskForm", u"P\u00e4\u00e4ttyy", None))
#if QT_CONFIG(accessibility)
        self.untilMonth.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"P\u00e4\u00e4ttyy", None))
#endif // QT_CONFIG(accessibility)
        self.untilDayLabel.setText(QCoreApplication.translate("WheelTaskForm", u"P\u00e4iv\u00e4", None))
#if QT_CONFIG(accessibility)
        self.untilDay.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"P\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.untilDay.setSpecialValueText(QCoreApplication.translate("WheelTaskForm", u"kuun loppu", None))
        self.nthLabel.setText(QCoreApplication.translate("WheelTaskForm", u"Monesko", None))
#if QT_CONFIG(accessibility)
        self.nth.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"Monesko", None))
#endif // QT_CONFIG(accessibility)
        self.weekdayLabel.setText(QCoreApplication.translate("WheelTaskForm", u"Viikonp\u00e4iv\u00e4", None))
#if QT_CONFIG(accessibility)
        self.weekday.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"Viikonp\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.anchorLabel.setText(QCoreApplication.translate("WheelTaskForm", u"Teht\u00e4v\u00e4, jonka mukaan", None))
#if QT_CONFIG(accessibility)
        self.anchor.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"Teht\u00e4v\u00e4, jonka mukaan", None))
#endif // QT_CONFIG(accessibility)
        self.offsetLabel.setText(QCoreApplication.translate("WheelTaskForm", u"P\u00e4ivi\u00e4 (\u2212 ennen)", None))
#if QT_CONFIG(accessibility)
        self.offset.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"P\u00e4ivi\u00e4 (\u2212 ennen)", None))
#endif // QT_CONFIG(accessibility)
        self.offset.setSuffix(QCoreApplication.translate("WheelTaskForm", u" pv", None))
        self.workLabel.setText(QCoreApplication.translate("WheelTaskForm", u"Tekoaika", None))
#if QT_CONFIG(accessibility)
        self.work.setAccessibleName(QCoreApplication.translate("WheelTaskForm", u"Tekoaika", None))
#endif // QT_CONFIG(accessibility)
        self.work.setSuffix(QCoreApplication.translate("WheelTaskForm", u" pv", None))
        pass
    # retranslateUi

