# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'live_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListView, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from seutu_desktop.qt.meetings.live.chip_row import ChipRow
from seutu_desktop.qt.meetings.live.form_parts import (FormChip, FormKey, FormLine)
from seutu_desktop.qt.meetings.live.key_button import KeyButton
from seutu_desktop.qt.meetings.live.look_away import LookAway
from seutu_desktop.qt.widgets.date_field import TimeField

class Ui_LivePanel(object):
    def setupUi(self, LivePanel):
        if not LivePanel.objectName():
            LivePanel.setObjectName(u"LivePanel")
        self.column = QVBoxLayout(LivePanel)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(LivePanel)
        self.head.setObjectName(u"head")
        self.headRow = QHBoxLayout(self.head)
        self.headRow.setSpacing(16)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(24, 9, 24, 9)
        self.clock = QLabel(self.head)
        self.clock.setObjectName(u"clock")
        self.clock.setProperty(u"role", u"clock")

        self.headRow.addWidget(self.clock)

        self.headWords = QVBoxLayout()
        self.headWords.setSpacing(1)
        self.headWords.setObjectName(u"headWords")
        self.headWords.setContentsMargins(0, 0, 0, 0)
        self.title = FormLine(self.head)
        self.title.setObjectName(u"title")

        self.headWords.addWidget(self.title)

        self.factsRow = QHBoxLayout()
        self.factsRow.setSpacing(4)
        self.factsRow.setObjectName(u"factsRow")
        self.factsRow.setContentsMargins(0, 0, 0, 0)
        self.facts = FormLine(self.head)
        self.facts.setObjectName(u"facts")

        self.factsRow.addWidget(self.facts)

        self.changeTimes = QPushButton(self.head)
        self.changeTimes.setObjectName(u"changeTimes")
        self.changeTimes.setProperty(u"kind", u"quiet")
        self.changeTimes.setProperty(u"compact", u"true")

        self.factsRow.addWidget(self.changeTimes)


        self.headWords.addLayout(self.factsRow)


        self.headRow.addLayout(self.headWords)

        self.times = QWidget(self.head)
        self.times.setObjectName(u"times")
        self.timesRow = QHBoxLayout(self.times)
        self.timesRow.setSpacing(6)
        self.timesRow.setObjectName(u"timesRow")
        self.timesRow.setContentsMargins(0, 0, 0, 0)
        self.startedLabel = QLabel(self.times)
        self.startedLabel.setObjectName(u"startedLabel")
        self.startedLabel.setProperty(u"role", u"caption")
        self.startedLabel.setProperty(u"tone", u"text2")

        self.timesRow.addWidget(self.startedLabel)

        self.started = TimeField(self.times)
        self.started.setObjectName(u"started")

        self.timesRow.addWidget(self.started)

        self.endedLabel = QLabel(self.times)
        self.endedLabel.setObjectName(u"endedLabel")
        self.endedLabel.setProperty(u"role", u"caption")
        self.endedLabel.setProperty(u"tone", u"text2")

        self.timesRow.addWidget(self.endedLabel)

        self.ended = TimeField(self.times)
        self.ended.setObjectName(u"ended")

        self.timesRow.addWidget(self.ended)


        self.headRow.addWidget(self.times)

        self.quorum = FormChip(self.head)
        self.quorum.setObjectName(u"quorum")

        self.headRow.addWidget(self.quorum)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.gap1)

        self.entryLabel = QLabel(self.head)
        self.entryLabel.setObjectName(u"entryLabel")
        self.entryLabel.setProperty(u"role", u"caption")
        self.entryLabel.setProperty(u"tone", u"text2")

        self.headRow.addWidget(self.entryLabel)

        self.entryTime = TimeField(self.head)
        self.entryTime.setObjectName(u"entryTime")

        self.headRow.addWidget(self.entryTime)

        self.everybody = QPushButton(self.head)
        self.everybody.setObjectName(u"everybody")

        self.headRow.addWidget(self.everybody)

        self.pause = KeyButton(self.head)
        self.pause.setObjectName(u"pause")

        self.headRow.addWidget(self.pause)

        self.end = QPushButton(self.head)
        self.end.setObjectName(u"end")

        self.headRow.addWidget(self.end)

        self.begin = QPushButton(self.head)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"kind", u"primary")
        self.begin.setProperty(u"main", u"true")

        self.headRow.addWidget(self.begin)


        self.column.addWidget(self.head)

        self.headLine = QFrame(LivePanel)
        self.headLine.setObjectName(u"headLine")
        self.headLine.setProperty(u"line", u"true")
        self.headLine.setMinimumSize(QSize(0, 1))
        self.headLine.setMaximumSize(QSize(16777215, 1))

        self.column.addWidget(self.headLine)

        self.chips = ChipRow(LivePanel)
        self.chips.setObjectName(u"chips")

        self.column.addWidget(self.chips)

        self.chipLine = QFrame(LivePanel)
        self.chipLine.setObjectName(u"chipLine")
        self.chipLine.setProperty(u"line", u"true")
        self.chipLine.setMinimumSize(QSize(0, 1))
        self.chipLine.setMaximumSize(QSize(16777215, 1))

        self.column.addWidget(self.chipLine)

        self.splitter = QSplitter(LivePanel)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.left = QFrame(self.splitter)
        self.left.setObjectName(u"left")
        self.leftColumn = QVBoxLayout(self.left)
        self.leftColumn.setSpacing(0)
        self.leftColumn.setObjectName(u"leftColumn")
        self.leftColumn.setContentsMargins(0, 8, 0, 0)
        self.items = QListView(self.left)
        self.items.setObjectName(u"items")

        self.leftColumn.addWidget(self.items)

        self.leftFoot = QHBoxLayout()
        self.leftFoot.setSpacing(0)
        self.leftFoot.setObjectName(u"leftFoot")
        self.leftFoot.setContentsMargins(16, 8, 16, 16)
        self.addItem = QPushButton(self.left)
        self.addItem.setObjectName(u"addItem")
        self.addItem.setProperty(u"kind", u"quiet")

        self.leftFoot.addWidget(self.addItem)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leftFoot.addItem(self.gap2)


        self.leftColumn.addLayout(self.leftFoot)

        self.splitter.addWidget(self.left)
        self.centre = QWidget(self.splitter)
        self.centre.setObjectName(u"centre")
        self.centreColumn = QVBoxLayout(self.centre)
        self.centreColumn.setSpacing(0)
        self.centreColumn.setObjectName(u"centreColumn")
        self.centreColumn.setContentsMargins(0, 0, 0, 0)
        self.away = LookAway(self.centre)
        self.away.setObjectName(u"away")

        self.centreColumn.addWidget(self.away)

        self.pageScroll = QScrollArea(self.centre)
        self.pageScroll.setObjectName(u"pageScroll")
        self.pageScroll.setWidgetResizable(True)
        self.pageScroll.setFrameShape(QFrame.Shape.NoFrame)

        self.centreColumn.addWidget(self.pageScroll)

        self.foot = QWidget(self.centre)
        self.foot.setObjectName(u"foot")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(10)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(32, 8, 32, 20)
        self.previous = QPushButton(self.foot)
        self.previous.setObjectName(u"previous")

        self.footRow.addWidget(self.previous)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.gap3)

        self.handled = QLabel(self.foot)
        self.handled.setObjectName(u"handled")
        self.handled.setProperty(u"role", u"list")
        self.handled.setProperty(u"tone", u"text2")

        self.footRow.addWidget(self.handled)

        self.gap4 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.gap4)

        self.following = QPushButton(self.foot)
        self.following.setObjectName(u"following")
        self.following.setProperty(u"kind", u"primary")
        self.following.setProperty(u"main", u"true")

        self.footRow.addWidget(self.following)

        self.followingKey = FormKey(self.foot)
        self.followingKey.setObjectName(u"followingKey")

        self.footRow.addWidget(self.followingKey)


        self.centreColumn.addWidget(self.foot)

        self.splitter.addWidget(self.centre)
        self.eventScroll = QScrollArea(self.splitter)
        self.eventScroll.setObjectName(u"eventScroll")
        self.eventScroll.setWidgetResizable(True)
        self.eventScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.splitter.addWidget(self.eventScroll)

        self.column.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.startedLabel.setBuddy(self.started)
        self.endedLabel.setBuddy(self.ended)
        self.entryLabel.setBuddy(self.entryTime)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LivePanel)

        QMetaObject.connectSlotsByName(LivePanel)
    # setupUi

    def retranslateUi(self, LivePanel):
        self.changeTimes.setText(QCoreApplication.translate("LivePanel", u"Muuta", None))
#if QT_CONFIG(accessibility)
        self.changeTimes.setAccessibleName(QCoreApplication.translate("LivePanel", u"Muuta kokouksen aikoja", None))
#endif // QT_CONFIG(accessibility)
        self.startedLabel.setText(QCoreApplication.translate("LivePanel", u"Alkoi", None))
#if QT_CONFIG(accessibility)
        self.started.setAccessibleName(QCoreApplication.translate("LivePanel", u"Kokous alkoi", None))
#endif // QT_CONFIG(accessibility)
        self.endedLabel.setText(QCoreApplication.translate("LivePanel", u"P\u00e4\u00e4ttyi", None))
#if QT_CONFIG(accessibility)
        self.ended.setAccessibleName(QCoreApplication.translate("LivePanel", u"Kokous p\u00e4\u00e4ttyi", None))
#endif // QT_CONFIG(accessibility)
        self.entryLabel.setText(QCoreApplication.translate("LivePanel", u"Uudet merkinn\u00e4t klo", None))
#if QT_CONFIG(accessibility)
        self.entryTime.setAccessibleName(QCoreApplication.translate("LivePanel", u"Uusien merkint\u00f6jen kellonaika", None))
#endif // QT_CONFIG(accessibility)
        self.everybody.setText(QCoreApplication.translate("LivePanel", u"Merkitse kaikki l\u00e4sn\u00e4 oleviksi", None))
        self.pause.setText(QCoreApplication.translate("LivePanel", u"Tauko", None))
        self.end.setText(QCoreApplication.translate("LivePanel", u"P\u00e4\u00e4t\u00e4 kokous\u2026", None))
        self.begin.setText(QCoreApplication.translate("LivePanel", u"Aloita kokous", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("LivePanel", u"Asiat", None))
#endif // QT_CONFIG(accessibility)
        self.addItem.setText(QCoreApplication.translate("LivePanel", u"Lis\u00e4asia", None))
        self.previous.setText(QCoreApplication.translate("LivePanel", u"Edellinen", None))
        self.following.setText(QCoreApplication.translate("LivePanel", u"Seuraava asia", None))
        pass
    # retranslateUi

