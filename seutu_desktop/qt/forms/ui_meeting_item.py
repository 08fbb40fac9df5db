# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_item.ui'
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

from seutu_desktop.qt.meetings.agenda.attachment_list import AttachmentList
from seutu_desktop.qt.meetings.agenda.preparers import Preparers
from seutu_desktop.qt.meetings.agenda.reveal_bar import RevealBar
from seutu_desktop.qt.meetings.person_combo import PersonCombo

class Ui_MeetingItem(object):
    def setupUi(self, MeetingItem):
        if not MeetingItem.objectName():
            MeetingItem.setObjectName(u"MeetingItem")
        self.column = QVBoxLayout(MeetingItem)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 14, 24, 24)
        self.top = QVBoxLayout()
        self.top.setSpacing(0)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.section = QLabel(MeetingItem)
        self.section.setObjectName(u"section")
        self.section.setProperty(u"role", u"secondary")
        self.section.setProperty(u"tone", u"text2")

        self.head.addWidget(self.section)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space)

        self.more = QToolButton(MeetingItem)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.more)


        self.top.addLayout(self.head)

        self.title = QLineEdit(MeetingItem)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"bare", u"true")

        self.top.addWidget(self.title)


        self.column.addLayout(self.top)

        self.peopleRow = QWidget(MeetingItem)
        self.peopleRow.setObjectName(u"peopleRow")
        self.people = QHBoxLayout(self.peopleRow)
        self.people.setSpacing(12)
        self.people.setObjectName(u"people")
        self.people.setContentsMargins(0, 0, 0, 0)
        self.preparersBox = QVBoxLayout()
        self.preparersBox.setSpacing(4)
        self.preparersBox.setObjectName(u"preparersBox")
        self.preparersBox.setContentsMargins(0, 0, 0, 0)
        self.preparersLabel = QLabel(self.peopleRow)
        self.preparersLabel.setObjectName(u"preparersLabel")
        self.preparersLabel.setProperty(u"role", u"caption")
        self.preparersLabel.setProperty(u"tone", u"text2")

        self.preparersBox.addWidget(self.preparersLabel)

        self.preparers = Preparers(self.peopleRow)
        self.preparers.setObjectName(u"preparers")

        self.preparersBox.addWidget(self.preparers)

        self.underPreparers = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.preparersBox.addItem(self.underPreparers)


        self.people.addLayout(self.preparersBox)

        self.presenterBox = QVBoxLayout()
        self.presenterBox.setSpacing(4)
        self.presenterBox.setObjectName(u"presenterBox")
        self.presenterBox.setContentsMargins(0, 0, 0, 0)
        self.presenterLabel = QLabel(self.peopleRow)
        self.presenterLabel.setObjectName(u"presenterLabel")
        self.presenterLabel.setProperty(u"role", u"caption")
        self.presenterLabel.setProperty(u"tone", u"text2")

        self.presenterBox.addWidget(self.presenterLabel)

        self.presenter = PersonCombo(self.peopleRow)
        self.presenter.setObjectName(u"presenter")

        self.presenterBox.addWidget(self.presenter)

        self.under = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.presenterBox.addItem(self.under)


        self.people.addLayout(self.presenterBox)

        self.people.setStretch(0, 1)
        self.people.setStretch(1, 1)

        self.column.addWidget(self.peopleRow)

        self.diaryPart = QWidget(MeetingItem)
        self.diaryPart.setObjectName(u"diaryPart")
        self.diaryBox = QVBoxLayout(self.diaryPart)
        self.diaryBox.setSpacing(4)
        self.diaryBox.setObjectName(u"diaryBox")
        self.diaryBox.setContentsMargins(0, 0, 0, 0)
        self.diaryLabel = QLabel(self.diaryPart)
        self.diaryLabel.setObjectName(u"diaryLabel")
        self.diaryLabel.setProperty(u"role", u"caption")
        self.diaryLabel.setProperty(u"tone", u"text2")

        self.diaryBox.addWidget(self.diaryLabel)

        self.diary = QLineEdit(self.diaryPart)
        self.diary.setObjectName(u"diary")

        self.diaryBox.addWidget(self.diary)


        self.column.addWidget(self.diaryPart)

        self.earlierPart = QWidget(MeetingItem)
        self.earlierPart.setObjectName(u"earlierPart")
        self.earlierColumn = QVBoxLayout(self.earlierPart)
        self.earlierColumn.setSpacing(4)
        self.earlierColumn.setObjectName(u"earlierColumn")
        self.earlierColumn.setContentsMargins(0, 0, 0, 0)
        self.earlierLabel = QLabel(self.earlierPart)
        self.earlierLabel.setObjectName(u"earlierLabel")
        self.earlierLabel.setProperty(u"role", u"caption")
        self.earlierLabel.setProperty(u"tone", u"text2")

        self.earlierColumn.addWidget(self.earlierLabel)


        self.column.addWidget(self.earlierPart)

        self.descriptionPart = QWidget(MeetingItem)
        self.descriptionPart.setObjectName(u"descriptionPart")
        self.descriptionColumn = QVBoxLayout(self.descriptionPart)
        self.descriptionColumn.setSpacing(4)
        self.descriptionColumn.setObjectName(u"descriptionColumn")
        self.descriptionColumn.setContentsMargins(0, 0, 0, 0)
        self.descriptionLabel = QLabel(self.descriptionPart)
        self.descriptionLabel.setObjectName(u"descriptionLabel")
        self.descriptionLabel.setProperty(u"role", u"caption")
        self.descriptionLabel.setProperty(u"tone", u"text2")

        self.descriptionColumn.addWidget(self.descriptionLabel)


        self.column.addWidget(self.descriptionPart)

        self.proposalPart = QWidget(MeetingItem)
        self.proposalPart.setObjectName(u"proposalPart")
        self.proposalColumn = QVBoxLayout(self.proposalPart)
        self.proposalColumn.setSpacing(4)
        self.proposalColumn.setObjectName(u"proposalColumn")
        self.proposalColumn.setContentsMargins(0, 0, 0, 0)
        self.proposalLabel = QLabel(self.proposalPart)
        self.proposalLabel.setObjectName(u"proposalLabel")
        self.proposalLabel.setProperty(u"role", u"caption")
        self.proposalLabel.setProperty(u"tone", u"text2")

        self.proposalColumn.addWidget(self.proposalLabel)


        self.column.addWidget(self.proposalPart)

        self.attachments = AttachmentList(MeetingItem)
        self.attachments.setObjectName(u"attachments")

        self.column.addWidget(self.attachments)

        self.authorityPart = QWidget(MeetingItem)
        self.authorityPart.setObjectName(u"authorityPart")
        self.authorityColumn = QVBoxLayout(self.authorityPart)
        self.authorityColumn.setSpacing(4)
        self.authorityColumn.setObjectName(u"authorityColumn")
        self.authorityColumn.setContentsMargins(0, 0, 0, 0)
        self.authorityLabel = QLabel(self.authorityPart)
        self.authorityLabel.setObjectName(u"authorityLabel")
        self.authorityLabel.setProperty(u"role", u"caption")
        self.authorityLabel.setProperty(u"tone", u"text2")

        self.authorityColumn.addWidget(self.authorityLabel)


        self.column.addWidget(self.authorityPart)

        self.onwardPart = QWidget(MeetingItem)
        self.onwardPart.setObjectName(u"onwardPart")
        self.onwardColumn = QVBoxLayout(self.onwardPart)
        self.onwardColumn.setSpacing(4)
        self.onwardColumn.setObjectName(u"onwardColumn")
        self.onwardColumn.setContentsMargins(0, 0, 0, 0)
        self.onwardLabel = QLabel(self.onwardPart)
        self.onwardLabel.setObjectName(u"onwardLabel")
        self.onwardLabel.setProperty(u"role", u"caption")
        self.onwardLabel.setProperty(u"tone", u"text2")

        self.onwardColumn.addWidget(self.onwardLabel)


        self.column.addWidget(self.onwardPart)

        self.informationPart = QWidget(MeetingItem)
        self.informationPart.setObjectName(u"informationPart")
        self.informationColumn = QVBoxLayout(self.informationPart)
        self.informationColumn.setSpacing(4)
        self.informationColumn.setObjectName(u"informationColumn")
        self.informationColumn.setContentsMargins(0, 0, 0, 0)
        self.informationLabel = QLabel(self.informationPart)
        self.informationLabel.setObjectName(u"informationLabel")
        self.informationLabel.setProperty(u"role", u"caption")
        self.informationLabel.setProperty(u"tone", u"text2")

        self.informationColumn.addWidget(self.informationLabel)


        self.column.addWidget(self.informationPart)

        self.distributionPart = QWidget(MeetingItem)
        self.distributionPart.setObjectName(u"distributionPart")
        self.distributionColumn = QVBoxLayout(self.distributionPart)
        self.distributionColumn.setSpacing(4)
        self.distributionColumn.setObjectName(u"distributionColumn")
        self.distributionColumn.setContentsMargins(0, 0, 0, 0)
        self.distributionLabel = QLabel(self.distributionPart)
        self.distributionLabel.setObjectName(u"distributionLabel")
        self.distributionLabel.setProperty(u"role", u"caption")
        self.distributionLabel.setProperty(u"tone", u"text2")

        self.distributionColumn.addWidget(self.distributionLabel)


        self.column.addWidget(self.distributionPart)

        self.reveal = RevealBar(MeetingItem)
        self.reveal.setObjectName(u"reveal")

        self.column.addWidget(self.reveal)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.presenterLabel.setBuddy(self.presenter)
        self.diaryLabel.setBuddy(self.diary)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeetingItem)

        QMetaObject.connectSlotsByName(MeetingItem)
    # setupUi

    def retranslateUi(self, MeetingItem):
        self.section.setText("")
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("MeetingItem", u"Asian toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("MeetingItem", u"Asian toiminnot", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("MeetingItem", u"Asian otsikko", None))
#endif // QT_CONFIG(accessibility)
        self.title.setPlaceholderText(QCoreApplication.translate("MeetingItem", u"Asian otsikko", None))
        self.preparersLabel.setText(QCoreApplication.translate("MeetingItem", u"Valmistelija", None))
        self.presenterLabel.setText(QCoreApplication.translate("MeetingItem", u"Esittelij\u00e4", None))
        self.diaryLabel.setText(QCoreApplication.translate("MeetingItem", u"Diaarinumero", None))
        self.earlierLabel.setText(QCoreApplication.translate("MeetingItem", u"Aikaisempi k\u00e4sittely", None))
        self.descriptionLabel.setText(QCoreApplication.translate("MeetingItem", u"Selostus", None))
        self.proposalLabel.setText(QCoreApplication.translate("MeetingItem", u"P\u00e4\u00e4t\u00f6sehdotus", None))
        self.authorityLabel.setText(QCoreApplication.translate("MeetingItem", u"Toimivalta", None))
        self.onwardLabel.setText(QCoreApplication.translate("MeetingItem", u"Jatkok\u00e4sittely", None))
        self.informationLabel.setText(QCoreApplication.translate("MeetingItem", u"Tiedoksi", None))
        self.distributionLabel.setText(QCoreApplication.translate("MeetingItem", u"Jakelu", None))
        pass
    # retranslateUi

