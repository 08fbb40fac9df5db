# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wheel_detail.ui'
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
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

class Ui_WheelDetail(object):
    def setupUi(self, WheelDetail):
        if not WheelDetail.objectName():
            WheelDetail.setObjectName(u"WheelDetail")
        self.column = QVBoxLayout(WheelDetail)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 20)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.markSlot = QWidget(WheelDetail)
        self.markSlot.setObjectName(u"markSlot")

        self.head.addWidget(self.markSlot)

        self.title = QLabel(WheelDetail)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"section")
        self.title.setProperty(u"tone", u"text")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.head.setStretch(1, 1)

        self.column.addLayout(self.head)

        self.who = QLabel(WheelDetail)
        self.who.setObjectName(u"who")
        self.who.setProperty(u"role", u"secondary")
        self.who.setProperty(u"tone", u"text2")
        self.who.setWordWrap(True)

        self.column.addWidget(self.who)

        self.timeRow = QHBoxLayout()
        self.timeRow.setSpacing(12)
        self.timeRow.setObjectName(u"timeRow")
        self.timeRow.setContentsMargins(0, 0, 0, 0)
        self.timeLabel = QLabel(WheelDetail)
        self.timeLabel.setObjectName(u"timeLabel")
        self.timeLabel.setProperty(u"role", u"secondary")
        self.timeLabel.setProperty(u"tone", u"text2")

        self.timeRow.addWidget(self.timeLabel)

        self.time = QLabel(WheelDetail)
        self.time.setObjectName(u"time")
        self.time.setProperty(u"role", u"secondary")
        self.time.setProperty(u"tone", u"text")
        self.time.setWordWrap(True)

        self.timeRow.addWidget(self.time)

        self.timeRow.setStretch(1, 1)

        self.column.addLayout(self.timeRow)

        self.ruleRow = QHBoxLayout()
        self.ruleRow.setSpacing(12)
        self.ruleRow.setObjectName(u"ruleRow")
        self.ruleRow.setContentsMargins(0, 0, 0, 0)
        self.ruleLabel = QLabel(WheelDetail)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setProperty(u"role", u"secondary")
        self.ruleLabel.setProperty(u"tone", u"text2")

        self.ruleRow.addWidget(self.ruleLabel)

        self.rule = QLabel(WheelDetail)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"secondary")
        self.rule.setProperty(u"tone", u"text")
        self.rule.setWordWrap(True)

        self.ruleRow.addWidget(self.rule)

        self.ruleRow.setStretch(1, 1)

        self.column.addLayout(self.ruleRow)

        self.matterRow = QHBoxLayout()
        self.matterRow.setSpacing(12)
        self.matterRow.setObjectName(u"matterRow")
        self.matterRow.setContentsMargins(0, 0, 0, 0)
        self.matterLabel = QLabel(WheelDetail)
        self.matterLabel.setObjectName(u"matterLabel")
        self.matterLabel.setProperty(u"role", u"secondary")
        self.matterLabel.setProperty(u"tone", u"text2")

        self.matterRow.addWidget(self.matterLabel)

        self.matter = QPushButton(WheelDetail)
        self.matter.setObjectName(u"matter")
        self.matter.setProperty(u"kind", u"quiet")
        self.matter.setProperty(u"compact", u"true")
        self.matter.setAutoDefault(False)

        self.matterRow.addWidget(self.matter)

        self.noMatter = QLabel(WheelDetail)
        self.noMatter.setObjectName(u"noMatter")
        self.noMatter.setProperty(u"role", u"secondary")
        self.noMatter.setProperty(u"tone", u"text2")
        self.noMatter.setWordWrap(True)

        self.matterRow.addWidget(self.noMatter)

        self.matterRow.setStretch(2, 1)

        self.column.addLayout(self.matterRow)

        self.stateRow = QHBoxLayout()
        self.stateRow.setSpacing(12)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)
        self.stateLabel = QLabel(WheelDetail)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"role", u"secondary")
        self.stateLabel.setProperty(u"tone", u"text2")

        self.stateRow.addWidget(self.stateLabel)

        self.state = QLabel(WheelDetail)
        self.state.setObjectName(u"state")
        self.state.setProperty(u"role", u"secondary")
        self.state.setProperty(u"tone", u"text")
        self.state.setWordWrap(True)

        self.stateRow.addWidget(self.state)

        self.stateRow.setStretch(1, 1)

        self.column.addLayout(self.stateRow)

        self.needsRow = QHBoxLayout()
        self.needsRow.setSpacing(12)
        self.needsRow.setObjectName(u"needsRow")
        self.needsRow.setContentsMargins(0, 0, 0, 0)
        self.needsLabel = QLabel(WheelDetail)
        self.needsLabel.setObjectName(u"needsLabel")
        self.needsLabel.setProperty(u"role", u"secondary")
        self.needsLabel.setProperty(u"tone", u"text2")

        self.needsRow.addWidget(self.needsLabel)

        self.needs = QLabel(WheelDetail)
        self.needs.setObjectName(u"needs")
        self.needs.setProperty(u"role", u"secondary")
        self.needs.setProperty(u"tone", u"text")
        self.needs.setWordWrap(True)

        self.needsRow.addWidget(self.needs)

        self.needsRow.setStretch(1, 1)

        self.column.addLayout(self.needsRow)

        self.noteTextRow = QHBoxLayout()
        self.noteTextRow.setSpacing(12)
        self.noteTextRow.setObjectName(u"noteTextRow")
        self.noteTextRow.setContentsMargins(0, 0, 0, 0)
        self.noteTextLabel = QLabel(WheelDetail)
        self.noteTextLabel.setObjectName(u"noteTextLabel")
        self.noteTextLabel.setProperty(u"role", u"secondary")
        self.noteTextLabel.setProperty(u"tone", u"text2")

        self.noteTextRow.addWidget(self.noteTextLabel)

        self.noteText = QLabel(WheelDetail)
        self.noteText.setObjectName(u"noteText")
        self.noteText.setProperty(u"role", u"secondary")
        self.noteText.setProperty(u"tone", u"text")
        self.noteText.setWordWrap(True)

        self.noteTextRow.addWidget(self.noteText)

        self.noteTextRow.setStretch(1, 1)

        self.column.addLayout(self.noteTextRow)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(WheelDetail)
        self.done.setObjectName(u"done")
        self.done.setAutoDefault(False)

        self.buttonRow.addWidget(self.done)

        self.move = QPushButton(WheelDetail)
        self.move.setObjectName(u"move")
        self.move.setAutoDefault(False)

        self.buttonRow.addWidget(self.move)

        self.accept = QPushButton(WheelDetail)
        self.accept.setObjectName(u"accept")
        self.accept.setAutoDefault(False)

        self.buttonRow.addWidget(self.accept)

        self.open = QPushButton(WheelDetail)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.buttonRow.addWidget(self.open)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.gap)

        self.more = QToolButton(WheelDetail)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.buttonRow.addWidget(self.more)


        self.column.addLayout(self.buttonRow)


        self.retranslateUi(WheelDetail)

        QMetaObject.connectSlotsByName(WheelDetail)
    # setupUi

    def retranslateUi(self, WheelDetail):
        self.title.setText("")
        self.who.setText("")
        self.timeLabel.setText(QCoreApplication.translate("WheelDetail", u"Aika", None))
        self.time.setText("")
        self.ruleLabel.setText(QCoreApplication.translate("WheelDetail", u"Toistuu", None))
        self.rule.setText("")
        self.matterLabel.setText(QCoreApplication.translate("WheelDetail", u"Asialistalla", None))
        self.noMatter.setText("")
        self.stateLabel.setText(QCoreApplication.translate("WheelDetail", u"Tila", None))
        self.state.setText("")
        self.needsLabel.setText(QCoreApplication.translate("WheelDetail", u"Edellytt\u00e4\u00e4", None))
        self.needs.setText("")
        self.noteTextLabel.setText(QCoreApplication.translate("WheelDetail", u"Huomautus", None))
        self.noteText.setText("")
        self.done.setText(QCoreApplication.translate("WheelDetail", u"Merkitse tehdyksi", None))
        self.move.setText(QCoreApplication.translate("WheelDetail", u"Siirr\u00e4\u2026", None))
        self.accept.setText(QCoreApplication.translate("WheelDetail", u"Ota vuosikelloon", None))
        self.open.setText(QCoreApplication.translate("WheelDetail", u"Avaa kokous", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("WheelDetail", u"Teht\u00e4v\u00e4n toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("WheelDetail", u"Teht\u00e4v\u00e4n toiminnot", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

