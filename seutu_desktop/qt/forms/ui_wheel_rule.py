# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wheel_rule.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField, Number)
from seutu_desktop.qt.widgets.date_field import TimeField
from seutu_desktop.qt.widgets.field import FieldError

class Ui_WheelRule(object):
    def setupUi(self, WheelRule):
        if not WheelRule.objectName():
            WheelRule.setObjectName(u"WheelRule")
        WheelRule.setMinimumSize(QSize(600, 0))
        self.column = QVBoxLayout(WheelRule)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(WheelRule)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.rhythm = QHBoxLayout()
        self.rhythm.setSpacing(12)
        self.rhythm.setObjectName(u"rhythm")
        self.rhythm.setContentsMargins(0, 0, 0, 0)
        self.frequencyColumn = QVBoxLayout()
        self.frequencyColumn.setSpacing(4)
        self.frequencyColumn.setObjectName(u"frequencyColumn")
        self.frequencyColumn.setContentsMargins(0, 0, 0, 0)
        self.frequencyLabel = QLabel(WheelRule)
        self.frequencyLabel.setObjectName(u"frequencyLabel")
        self.frequencyLabel.setProperty(u"role", u"caption")
        self.frequencyLabel.setProperty(u"tone", u"text2")

        self.frequencyColumn.addWidget(self.frequencyLabel)

        self.frequency = Choice(WheelRule)
        self.frequency.setObjectName(u"frequency")

        self.frequencyColumn.addWidget(self.frequency)


        self.rhythm.addLayout(self.frequencyColumn)

        self.everyWeeksColumn = QVBoxLayout()
        self.everyWeeksColumn.setSpacing(4)
        self.everyWeeksColumn.setObjectName(u"everyWeeksColumn")
        self.everyWeeksColumn.setContentsMargins(0, 0, 0, 0)
        self.everyWeeksLabel = QLabel(WheelRule)
        self.everyWeeksLabel.setObjectName(u"everyWeeksLabel")
        self.everyWeeksLabel.setProperty(u"role", u"caption")
        self.everyWeeksLabel.setProperty(u"tone", u"text2")

        self.everyWeeksColumn.addWidget(self.everyWeeksLabel)

        self.everyWeeks = Number(WheelRule)
        self.everyWeeks.setObjectName(u"everyWeeks")
        self.everyWeeks.setMinimum(1)
        self.everyWeeks.setMaximum(53)

        self.everyWeeksColumn.addWidget(self.everyWeeks)


        self.rhythm.addLayout(self.everyWeeksColumn)

        self.nthColumn = QVBoxLayout()
        self.nthColumn.setSpacing(4)
        self.nthColumn.setObjectName(u"nthColumn")
        self.nthColumn.setContentsMargins(0, 0, 0, 0)
        self.nthLabel = QLabel(WheelRule)
        self.nthLabel.setObjectName(u"nthLabel")
        self.nthLabel.setProperty(u"role", u"caption")
        self.nthLabel.setProperty(u"tone", u"text2")

        self.nthColumn.addWidget(self.nthLabel)

        self.nth = Choice(WheelRule)
        self.nth.setObjectName(u"nth")

        self.nthColumn.addWidget(self.nth)


        self.rhythm.addLayout(self.nthColumn)

        self.weekdayColumn = QVBoxLayout()
        self.weekdayColumn.setSpacing(4)
        self.weekdayColumn.setObjectName(u"weekdayColumn")
        self.weekdayColumn.setContentsMargins(0, 0, 0, 0)
        self.weekdayLabel = QLabel(WheelRule)
        self.weekdayLabel.setObjectName(u"weekdayLabel")
        self.weekdayLabel.setProperty(u"role", u"caption")
        self.weekdayLabel.setProperty(u"tone", u"text2")

        self.weekdayColumn.addWidget(self.weekdayLabel)

        self.weekday = Choice(WheelRule)
        self.weekday.setObjectName(u"weekday")

        self.weekdayColumn.addWidget(self.weekday)


        self.rhythm.addLayout(self.weekdayColumn)

        self.dayColumn = QVBoxLayout()
        self.dayColumn.setSpacing(4)
        self.dayColumn.setObjectName(u"dayColumn")
        self.dayColumn.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(WheelRule)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"role", u"caption")
        self.dayLabel.setProperty(u"tone", u"text2")

        self.dayColumn.addWidget(self.dayLabel)

        self.day = Number(WheelRule)
        self.day.setObjectName(u"day")
        self.day.setMinimum(1)
        self.day.setMaximum(31)

        self.dayColumn.addWidget(self.day)


        self.rhythm.addLayout(self.dayColumn)


        self.column.addLayout(self.rhythm)

        self.monthsHead = QHBoxLayout()
        self.monthsHead.setSpacing(4)
        self.monthsHead.setObjectName(u"monthsHead")
        self.monthsHead.setContentsMargins(0, 0, 0, 0)
        self.monthsLabel = QLabel(WheelRule)
        self.monthsLabel.setObjectName(u"monthsLabel")
        self.monthsLabel.setProperty(u"role", u"caption")
        self.monthsLabel.setProperty(u"tone", u"text2")

        self.monthsHead.addWidget(self.monthsLabel)

        self.monthsGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.monthsHead.addItem(self.monthsGap)

        self.everyMonth = QPushButton(WheelRule)
        self.everyMonth.setObjectName(u"everyMonth")
        self.everyMonth.setAutoDefault(False)
        self.everyMonth.setProperty(u"kind", u"quiet")
        self.everyMonth.setProperty(u"compact", u"true")

        self.monthsHead.addWidget(self.everyMonth)

        self.notJuly = QPushButton(WheelRule)
        self.notJuly.setObjectName(u"notJuly")
        self.notJuly.setAutoDefault(False)
        self.notJuly.setProperty(u"kind", u"quiet")
        self.notJuly.setProperty(u"compact", u"true")

        self.monthsHead.addWidget(self.notJuly)

        self.quarterly = QPushButton(WheelRule)
        self.quarterly.setObjectName(u"quarterly")
        self.quarterly.setAutoDefault(False)
        self.quarterly.setProperty(u"kind", u"quiet")
        self.quarterly.setProperty(u"compact", u"true")

        self.monthsHead.addWidget(self.quarterly)


        self.column.addLayout(self.monthsHead)

        self.monthsSlot = QVBoxLayout()
        self.monthsSlot.setSpacing(0)
        self.monthsSlot.setObjectName(u"monthsSlot")
        self.monthsSlot.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.monthsSlot)

        self.when = QHBoxLayout()
        self.when.setSpacing(12)
        self.when.setObjectName(u"when")
        self.when.setContentsMargins(0, 0, 0, 0)
        self.startColumn = QVBoxLayout()
        self.startColumn.setSpacing(4)
        self.startColumn.setObjectName(u"startColumn")
        self.startColumn.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(WheelRule)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setProperty(u"role", u"caption")
        self.startLabel.setProperty(u"tone", u"text2")

        self.startColumn.addWidget(self.startLabel)

        self.start = TimeField(WheelRule)
        self.start.setObjectName(u"start")

        self.startColumn.addWidget(self.start)


        self.when.addLayout(self.startColumn)

        self.endColumn = QVBoxLayout()
        self.endColumn.setSpacing(4)
        self.endColumn.setObjectName(u"endColumn")
        self.endColumn.setContentsMargins(0, 0, 0, 0)
        self.endLabel = QLabel(WheelRule)
        self.endLabel.setObjectName(u"endLabel")
        self.endLabel.setProperty(u"role", u"caption")
        self.endLabel.setProperty(u"tone", u"text2")

        self.endColumn.addWidget(self.endLabel)

        self.end = TimeField(WheelRule)
        self.end.setObjectName(u"end")

        self.endColumn.addWidget(self.end)


        self.when.addLayout(self.endColumn)

        self.placeColumn = QVBoxLayout()
        self.placeColumn.setSpacing(4)
        self.placeColumn.setObjectName(u"placeColumn")
        self.placeColumn.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(WheelRule)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"caption")
        self.placeLabel.setProperty(u"tone", u"text2")

        self.placeColumn.addWidget(self.placeLabel)

        self.place = QLineEdit(WheelRule)
        self.place.setObjectName(u"place")

        self.placeColumn.addWidget(self.place)


        self.when.addLayout(self.placeColumn)

        self.when.setStretch(0, 1)
        self.when.setStretch(1, 1)
        self.when.setStretch(2, 3)

        self.column.addLayout(self.when)

        self.validity = QHBoxLayout()
        self.validity.setSpacing(12)
        self.validity.setObjectName(u"validity")
        self.validity.setContentsMargins(0, 0, 0, 0)
        self.sinceColumn = QVBoxLayout()
        self.sinceColumn.setSpacing(4)
        self.sinceColumn.setObjectName(u"sinceColumn")
        self.sinceColumn.setContentsMargins(0, 0, 0, 0)
        self.sinceLabel = QLabel(WheelRule)
        self.sinceLabel.setObjectName(u"sinceLabel")
        self.sinceLabel.setProperty(u"role", u"caption")
        self.sinceLabel.setProperty(u"tone", u"text2")

        self.sinceColumn.addWidget(self.sinceLabel)

        self.since = DayField(WheelRule)
        self.since.setObjectName(u"since")

        self.sinceColumn.addWidget(self.since)


        self.validity.addLayout(self.sinceColumn)

        self.untilColumn = QVBoxLayout()
        self.untilColumn.setSpacing(4)
        self.untilColumn.setObjectName(u"untilColumn")
        self.untilColumn.setContentsMargins(0, 0, 0, 0)
        self.untilLabel = QLabel(WheelRule)
        self.untilLabel.setObjectName(u"untilLabel")
        self.untilLabel.setProperty(u"role", u"caption")
        self.untilLabel.setProperty(u"tone", u"text2")

        self.untilColumn.addWidget(self.untilLabel)

        self.until = DayField(WheelRule)
        self.until.setObjectName(u"until")

        self.untilColumn.addWidget(self.until)


        self.validity.addLayout(self.untilColumn)

        self.validity.setStretch(0, 1)
        self.validity.setStretch(1, 1)

        self.column.addLayout(self.validity)

        self.confirmed = QCheckBox(WheelRule)
        self.confirmed.setObjectName(u"confirmed")

        self.column.addWidget(self.confirmed)

        self.preview = QLabel(WheelRule)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"role", u"secondary")
        self.preview.setProperty(u"tone", u"text2")
        self.preview.setWordWrap(True)

        self.column.addWidget(self.preview)

        self.error = FieldError(WheelRule)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap)

        self.cancel = QPushButton(WheelRule)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.foot.addWidget(self.cancel)

        self.accept = QPushButton(WheelRule)
        self.accept.setObjectName(u"accept")
        self.accept.setAutoDefault(False)
        self.accept.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.accept)


        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.frequencyLabel.setBuddy(self.frequency)
        self.everyWeeksLabel.setBuddy(self.everyWeeks)
        self.nthLabel.setBuddy(self.nth)
        self.weekdayLabel.setBuddy(self.weekday)
        self.dayLabel.setBuddy(self.day)
        self.startLabel.setBuddy(self.start)
        self.endLabel.setBuddy(self.end)
        self.placeLabel.setBuddy(self.place)
        self.sinceLabel.setBuddy(self.since)
        self.untilLabel.setBuddy(self.until)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WheelRule)

        QMetaObject.connectSlotsByName(WheelRule)
    # setupUi

    def retranslateUi(self, WheelRule):
        self.heading.setText("")
        self.frequencyLabel.setText(QCoreApplication.translate("WheelRule", u"Kokoontuu", None))
#if QT_CONFIG(accessibility)
        self.frequency.setAccessibleName(QCoreApplication.translate("WheelRule", u"Kokoontuu", None))
#endif // QT_CONFIG(accessibility)
        self.everyWeeksLabel.setText(QCoreApplication.translate("WheelRule", u"Viikkojen v\u00e4li", None))
#if QT_CONFIG(accessibility)
        self.everyWeeks.setAccessibleName(QCoreApplication.translate("WheelRule", u"Viikkojen v\u00e4li", None))
#endif // QT_CONFIG(accessibility)
        self.nthLabel.setText(QCoreApplication.translate("WheelRule", u"Monesko", None))
#if QT_CONFIG(accessibility)
        self.nth.setAccessibleName(QCoreApplication.translate("WheelRule", u"Monesko", None))
#endif // QT_CONFIG(accessibility)
        self.weekdayLabel.setText(QCoreApplication.translate("WheelRule", u"Viikonp\u00e4iv\u00e4", None))
#if QT_CONFIG(accessibility)
        self.weekday.setAccessibleName(QCoreApplication.translate("WheelRule", u"Viikonp\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("WheelRule", u"P\u00e4iv\u00e4", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("WheelRule", u"P\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.monthsLabel.setText(QCoreApplication.translate("WheelRule", u"Kuukaudet, joina kokoonnutaan", None))
        self.everyMonth.setText(QCoreApplication.translate("WheelRule", u"Joka kuukausi", None))
        self.notJuly.setText(QCoreApplication.translate("WheelRule", u"Ei hein\u00e4kuussa", None))
        self.quarterly.setText(QCoreApplication.translate("WheelRule", u"4 kertaa vuodessa", None))
        self.startLabel.setText(QCoreApplication.translate("WheelRule", u"Alkaa klo", None))
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("WheelRule", u"Alkaa klo", None))
#endif // QT_CONFIG(accessibility)
        self.endLabel.setText(QCoreApplication.translate("WheelRule", u"P\u00e4\u00e4ttyy klo", None))
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("WheelRule", u"P\u00e4\u00e4ttyy klo", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("WheelRule", u"Paikka", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("WheelRule", u"Paikka", None))
#endif // QT_CONFIG(accessibility)
        self.sinceLabel.setText(QCoreApplication.translate("WheelRule", u"Voimassa alkaen", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("WheelRule", u"Voimassa alkaen", None))
#endif // QT_CONFIG(accessibility)
        self.untilLabel.setText(QCoreApplication.translate("WheelRule", u"Voimassa asti (vapaaehtoinen)", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("WheelRule", u"Voimassa asti (vapaaehtoinen)", None))
#endif // QT_CONFIG(accessibility)
        self.confirmed.setText(QCoreApplication.translate("WheelRule", u"Ryhm\u00e4 on vahvistanut s\u00e4\u00e4nn\u00f6n", None))
        self.preview.setText("")
        self.cancel.setText(QCoreApplication.translate("WheelRule", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("WheelRule", u"Tallenna s\u00e4\u00e4nt\u00f6", None))
        pass
    # retranslateUi

