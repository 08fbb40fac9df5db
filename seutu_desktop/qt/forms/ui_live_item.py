# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'live_item.ui'
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
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.meetings.agenda.reveal_bar import RevealBar
from seutu_desktop.qt.meetings.live.action_list import ActionList
from seutu_desktop.qt.meetings.live.decision_bar import DecisionBar
from seutu_desktop.qt.meetings.live.dissent_list import DissentList
from seutu_desktop.qt.meetings.live.quote import Quote
from seutu_desktop.qt.meetings.live.vote_list import VoteList

class Ui_LiveItem(object):
    def setupUi(self, LiveItem):
        if not LiveItem.objectName():
            LiveItem.setObjectName(u"LiveItem")
        self.column = QVBoxLayout(LiveItem)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(32, 16, 32, 12)
        self.section = QLabel(LiveItem)
        self.section.setObjectName(u"section")
        self.section.setProperty(u"role", u"secondary")
        self.section.setProperty(u"tone", u"text2")

        self.column.addWidget(self.section)

        self.title = QLineEdit(LiveItem)
        self.title.setObjectName(u"title")

        self.column.addWidget(self.title)

        self.gap1 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap1)

        self.proposalPart = QWidget(LiveItem)
        self.proposalPart.setObjectName(u"proposalPart")
        self.proposalColumn = QVBoxLayout(self.proposalPart)
        self.proposalColumn.setSpacing(0)
        self.proposalColumn.setObjectName(u"proposalColumn")
        self.proposalColumn.setContentsMargins(0, 0, 0, 0)
        self.proposalLabel = QLabel(self.proposalPart)
        self.proposalLabel.setObjectName(u"proposalLabel")
        self.proposalLabel.setProperty(u"role", u"caption")
        self.proposalLabel.setProperty(u"tone", u"text2")

        self.proposalColumn.addWidget(self.proposalLabel)

        self.gap2 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.proposalColumn.addItem(self.gap2)

        self.proposal = Quote(self.proposalPart)
        self.proposal.setObjectName(u"proposal")

        self.proposalColumn.addWidget(self.proposal)

        self.gap3 = QSpacerItem(0, 18, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.proposalColumn.addItem(self.gap3)


        self.column.addWidget(self.proposalPart)

        self.decisionHead = QHBoxLayout()
        self.decisionHead.setSpacing(0)
        self.decisionHead.setObjectName(u"decisionHead")
        self.decisionHead.setContentsMargins(0, 0, 0, 0)
        self.decisionLabel = QLabel(LiveItem)
        self.decisionLabel.setObjectName(u"decisionLabel")
        self.decisionLabel.setProperty(u"role", u"caption")
        self.decisionLabel.setProperty(u"tone", u"text2")

        self.decisionHead.addWidget(self.decisionLabel)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decisionHead.addItem(self.gap4)

        self.more = QToolButton(LiveItem)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.decisionHead.addWidget(self.more)


        self.column.addLayout(self.decisionHead)

        self.gap5 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap5)

        self.decisions = DecisionBar(LiveItem)
        self.decisions.setObjectName(u"decisions")

        self.column.addWidget(self.decisions)

        self.gap6 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap6)

        self.decisionColumn = QVBoxLayout()
        self.decisionColumn.setSpacing(0)
        self.decisionColumn.setObjectName(u"decisionColumn")
        self.decisionColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.decisionColumn)

        self.gap7 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap7)

        self.reveal = RevealBar(LiveItem)
        self.reveal.setObjectName(u"reveal")

        self.column.addWidget(self.reveal)

        self.discussionPart = QWidget(LiveItem)
        self.discussionPart.setObjectName(u"discussionPart")
        self.discussionColumn = QVBoxLayout(self.discussionPart)
        self.discussionColumn.setSpacing(4)
        self.discussionColumn.setObjectName(u"discussionColumn")
        self.discussionColumn.setContentsMargins(0, 0, 0, 0)
        self.gap8 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.discussionColumn.addItem(self.gap8)

        self.discussionLabel = QLabel(self.discussionPart)
        self.discussionLabel.setObjectName(u"discussionLabel")
        self.discussionLabel.setProperty(u"role", u"caption")
        self.discussionLabel.setProperty(u"tone", u"text2")

        self.discussionColumn.addWidget(self.discussionLabel)


        self.column.addWidget(self.discussionPart)

        self.votes = VoteList(LiveItem)
        self.votes.setObjectName(u"votes")

        self.column.addWidget(self.votes)

        self.dissents = DissentList(LiveItem)
        self.dissents.setObjectName(u"dissents")

        self.column.addWidget(self.dissents)

        self.gap9 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap9)

        self.actionsLabel = QLabel(LiveItem)
        self.actionsLabel.setObjectName(u"actionsLabel")
        self.actionsLabel.setProperty(u"role", u"caption")
        self.actionsLabel.setProperty(u"tone", u"text2")

        self.column.addWidget(self.actionsLabel)

        self.actions = ActionList(LiveItem)
        self.actions.setObjectName(u"actions")

        self.column.addWidget(self.actions)

        self.gap10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap10)


        self.retranslateUi(LiveItem)

        QMetaObject.connectSlotsByName(LiveItem)
    # setupUi

    def retranslateUi(self, LiveItem):
        self.title.setPlaceholderText(QCoreApplication.translate("LiveItem", u"Asian otsikko", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("LiveItem", u"Asian otsikko", None))
#endif // QT_CONFIG(accessibility)
        self.proposalLabel.setText(QCoreApplication.translate("LiveItem", u"P\u00e4\u00e4t\u00f6sehdotus", None))
        self.decisionLabel.setText(QCoreApplication.translate("LiveItem", u"P\u00e4\u00e4t\u00f6s", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("LiveItem", u"Muut p\u00e4\u00e4t\u00f6kset", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("LiveItem", u"Muut p\u00e4\u00e4t\u00f6kset", None))
#endif // QT_CONFIG(tooltip)
        self.discussionLabel.setText(QCoreApplication.translate("LiveItem", u"K\u00e4sittely", None))
        self.actionsLabel.setText(QCoreApplication.translate("LiveItem", u"Toimenpiteet", None))
        pass
    # retranslateUi

