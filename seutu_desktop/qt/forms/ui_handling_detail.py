# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handling_detail.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout, QWidget)

from seutu_desktop.qt.handling.elided_line import ElidedLine

class Ui_HandlingDetail(object):
    def setupUi(self, HandlingDetail):
        if not HandlingDetail.objectName():
            HandlingDetail.setObjectName(u"HandlingDetail")
        self.column = QVBoxLayout(HandlingDetail)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 20)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.place = ElidedLine(HandlingDetail)
        self.place.setObjectName(u"place")

        self.head.addWidget(self.place)


        self.column.addLayout(self.head)

        self.document = QLabel(HandlingDetail)
        self.document.setObjectName(u"document")
        self.document.setProperty(u"role", u"body")
        self.document.setProperty(u"tone", u"text2")
        self.document.setWordWrap(True)

        self.column.addWidget(self.document)

        self.facts = QGridLayout()
        self.facts.setObjectName(u"facts")
        self.facts.setHorizontalSpacing(12)
        self.facts.setVerticalSpacing(2)
        self.facts.setContentsMargins(0, 0, 0, 0)
        self.sentLabel = QLabel(HandlingDetail)
        self.sentLabel.setObjectName(u"sentLabel")
        self.sentLabel.setProperty(u"role", u"secondary")
        self.sentLabel.setProperty(u"tone", u"text2")

        self.facts.addWidget(self.sentLabel, 0, 0, 1, 1)

        self.sent = QLabel(HandlingDetail)
        self.sent.setObjectName(u"sent")
        self.sent.setProperty(u"role", u"list")
        self.sent.setProperty(u"tone", u"text")
        self.sent.setWordWrap(True)

        self.facts.addWidget(self.sent, 0, 1, 1, 1)

        self.remindedLabel = QLabel(HandlingDetail)
        self.remindedLabel.setObjectName(u"remindedLabel")
        self.remindedLabel.setProperty(u"role", u"secondary")
        self.remindedLabel.setProperty(u"tone", u"text2")

        self.facts.addWidget(self.remindedLabel, 1, 0, 1, 1)

        self.reminded = QLabel(HandlingDetail)
        self.reminded.setObjectName(u"reminded")
        self.reminded.setProperty(u"role", u"list")
        self.reminded.setProperty(u"tone", u"text")
        self.reminded.setWordWrap(True)

        self.facts.addWidget(self.reminded, 1, 1, 1, 1)

        self.contactLabel = QLabel(HandlingDetail)
        self.contactLabel.setObjectName(u"contactLabel")
        self.contactLabel.setProperty(u"role", u"secondary")
        self.contactLabel.setProperty(u"tone", u"text2")

        self.facts.addWidget(self.contactLabel, 2, 0, 1, 1)

        self.contact = QPushButton(HandlingDetail)
        self.contact.setObjectName(u"contact")
        self.contact.setProperty(u"kind", u"quiet")
        self.contact.setProperty(u"compact", u"true")
        self.contact.setAutoDefault(False)

        self.facts.addWidget(self.contact, 2, 1, 1, 1)

        self.matterLabel = QLabel(HandlingDetail)
        self.matterLabel.setObjectName(u"matterLabel")
        self.matterLabel.setProperty(u"role", u"secondary")
        self.matterLabel.setProperty(u"tone", u"text2")

        self.facts.addWidget(self.matterLabel, 3, 0, 1, 1)

        self.matter = QPushButton(HandlingDetail)
        self.matter.setObjectName(u"matter")
        self.matter.setProperty(u"kind", u"quiet")
        self.matter.setProperty(u"compact", u"true")
        self.matter.setAutoDefault(False)

        self.facts.addWidget(self.matter, 3, 1, 1, 1)

        self.facts.setColumnStretch(1, 1)

        self.column.addLayout(self.facts)

        self.note = QLabel(HandlingDetail)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"secondary")
        self.note.setProperty(u"tone", u"text2")
        self.note.setWordWrap(True)

        self.column.addWidget(self.note)

        self.actsBar = QWidget(HandlingDetail)
        self.actsBar.setObjectName(u"actsBar")
        self.acts = QHBoxLayout(self.actsBar)
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.act = QPushButton(self.actsBar)
        self.act.setObjectName(u"act")
        self.act.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.act)

        self.remind = QPushButton(self.actsBar)
        self.remind.setObjectName(u"remind")

        self.acts.addWidget(self.remind)

        self.more = QToolButton(self.actsBar)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.acts.addWidget(self.more)

        self.actsRest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.actsRest)

        self.acts.setStretch(0, 1)
        self.acts.setStretch(1, 1)

        self.column.addWidget(self.actsBar)

        self.lineSteps = QFrame(HandlingDetail)
        self.lineSteps.setObjectName(u"lineSteps")
        self.lineSteps.setMinimumSize(QSize(0, 1))
        self.lineSteps.setMaximumSize(QSize(16777215, 1))
        self.lineSteps.setProperty(u"line", u"true")

        self.column.addWidget(self.lineSteps)

        self.steps = QVBoxLayout()
        self.steps.setSpacing(10)
        self.steps.setObjectName(u"steps")
        self.steps.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.steps)

        self.lineTexts = QFrame(HandlingDetail)
        self.lineTexts.setObjectName(u"lineTexts")
        self.lineTexts.setMinimumSize(QSize(0, 1))
        self.lineTexts.setMaximumSize(QSize(16777215, 1))
        self.lineTexts.setProperty(u"line", u"true")

        self.column.addWidget(self.lineTexts)

        self.texts = QVBoxLayout()
        self.texts.setSpacing(5)
        self.texts.setObjectName(u"texts")
        self.texts.setContentsMargins(0, 0, 0, 0)
        self.textsHead = QHBoxLayout()
        self.textsHead.setSpacing(8)
        self.textsHead.setObjectName(u"textsHead")
        self.textsHead.setContentsMargins(0, 0, 0, 0)
        self.textsTitle = QLabel(HandlingDetail)
        self.textsTitle.setObjectName(u"textsTitle")
        self.textsTitle.setProperty(u"role", u"body-strong")
        self.textsTitle.setProperty(u"tone", u"text")

        self.textsHead.addWidget(self.textsTitle)

        self.textsRest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.textsHead.addItem(self.textsRest)

        self.editTexts = QPushButton(HandlingDetail)
        self.editTexts.setObjectName(u"editTexts")
        self.editTexts.setProperty(u"kind", u"quiet")
        self.editTexts.setProperty(u"compact", u"true")
        self.editTexts.setAutoDefault(False)

        self.textsHead.addWidget(self.editTexts)


        self.texts.addLayout(self.textsHead)

        self.textsHint = QLabel(HandlingDetail)
        self.textsHint.setObjectName(u"textsHint")
        self.textsHint.setProperty(u"role", u"secondary")
        self.textsHint.setProperty(u"tone", u"text2")
        self.textsHint.setWordWrap(True)

        self.texts.addWidget(self.textsHint)

        self.titleRow = QHBoxLayout()
        self.titleRow.setSpacing(8)
        self.titleRow.setObjectName(u"titleRow")
        self.titleRow.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(HandlingDetail)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"body")
        self.titleLabel.setProperty(u"tone", u"text")

        self.titleRow.addWidget(self.titleLabel)

        self.titleRest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleRow.addItem(self.titleRest)

        self.titleCopy = QPushButton(HandlingDetail)
        self.titleCopy.setObjectName(u"titleCopy")
        self.titleCopy.setProperty(u"kind", u"quiet")
        self.titleCopy.setProperty(u"compact", u"true")
        self.titleCopy.setAutoDefault(False)

        self.titleRow.addWidget(self.titleCopy)


        self.texts.addLayout(self.titleRow)

        self.lineTitle = QFrame(HandlingDetail)
        self.lineTitle.setObjectName(u"lineTitle")
        self.lineTitle.setMinimumSize(QSize(0, 1))
        self.lineTitle.setMaximumSize(QSize(16777215, 1))
        self.lineTitle.setProperty(u"line", u"true")

        self.texts.addWidget(self.lineTitle)

        self.accountRow = QHBoxLayout()
        self.accountRow.setSpacing(8)
        self.accountRow.setObjectName(u"accountRow")
        self.accountRow.setContentsMargins(0, 0, 0, 0)
        self.accountLabel = QLabel(HandlingDetail)
        self.accountLabel.setObjectName(u"accountLabel")
        self.accountLabel.setProperty(u"role", u"body")
        self.accountLabel.setProperty(u"tone", u"text")

        self.accountRow.addWidget(self.accountLabel)

        self.accountRest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.accountRow.addItem(self.accountRest)

        self.accountCopy = QPushButton(HandlingDetail)
        self.accountCopy.setObjectName(u"accountCopy")
        self.accountCopy.setProperty(u"kind", u"quiet")
        self.accountCopy.setProperty(u"compact", u"true")
        self.accountCopy.setAutoDefault(False)

        self.accountRow.addWidget(self.accountCopy)


        self.texts.addLayout(self.accountRow)

        self.lineAccount = QFrame(HandlingDetail)
        self.lineAccount.setObjectName(u"lineAccount")
        self.lineAccount.setMinimumSize(QSize(0, 1))
        self.lineAccount.setMaximumSize(QSize(16777215, 1))
        self.lineAccount.setProperty(u"line", u"true")

        self.texts.addWidget(self.lineAccount)

        self.proposalRow = QHBoxLayout()
        self.proposalRow.setSpacing(8)
        self.proposalRow.setObjectName(u"proposalRow")
        self.proposalRow.setContentsMargins(0, 0, 0, 0)
        self.proposalLabel = QLabel(HandlingDetail)
        self.proposalLabel.setObjectName(u"proposalLabel")
        self.proposalLabel.setProperty(u"role", u"body")
        self.proposalLabel.setProperty(u"tone", u"text")

        self.proposalRow.addWidget(self.proposalLabel)

        self.proposalRest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proposalRow.addItem(self.proposalRest)

        self.proposalCopy = QPushButton(HandlingDetail)
        self.proposalCopy.setObjectName(u"proposalCopy")
        self.proposalCopy.setProperty(u"kind", u"quiet")
        self.proposalCopy.setProperty(u"compact", u"true")
        self.proposalCopy.setAutoDefault(False)

        self.proposalRow.addWidget(self.proposalCopy)


        self.texts.addLayout(self.proposalRow)


        self.column.addLayout(self.texts)

        self.proposalCaption = QLabel(HandlingDetail)
        self.proposalCaption.setObjectName(u"proposalCaption")
        self.proposalCaption.setProperty(u"role", u"caption")
        self.proposalCaption.setProperty(u"tone", u"text2")

        self.column.addWidget(self.proposalCaption)

        self.quote = QFrame(HandlingDetail)
        self.quote.setObjectName(u"quote")
        self.quote.setProperty(u"quote", u"true")
        self.quoteColumn = QVBoxLayout(self.quote)
        self.quoteColumn.setSpacing(0)
        self.quoteColumn.setObjectName(u"quoteColumn")
        self.quoteColumn.setContentsMargins(14, 0, 0, 0)
        self.proposalText = QLabel(self.quote)
        self.proposalText.setObjectName(u"proposalText")
        self.proposalText.setProperty(u"role", u"secondary")
        self.proposalText.setProperty(u"tone", u"text")
        self.proposalText.setWordWrap(True)

        self.quoteColumn.addWidget(self.proposalText)


        self.column.addWidget(self.quote)

        self.lineFiles = QFrame(HandlingDetail)
        self.lineFiles.setObjectName(u"lineFiles")
        self.lineFiles.setMinimumSize(QSize(0, 1))
        self.lineFiles.setMaximumSize(QSize(16777215, 1))
        self.lineFiles.setProperty(u"line", u"true")

        self.column.addWidget(self.lineFiles)

        self.coverRow = QHBoxLayout()
        self.coverRow.setSpacing(10)
        self.coverRow.setObjectName(u"coverRow")
        self.coverRow.setContentsMargins(0, 0, 0, 0)
        self.cover = ElidedLine(HandlingDetail)
        self.cover.setObjectName(u"cover")

        self.coverRow.addWidget(self.cover)

        self.coverOpen = QPushButton(HandlingDetail)
        self.coverOpen.setObjectName(u"coverOpen")
        self.coverOpen.setProperty(u"kind", u"quiet")
        self.coverOpen.setProperty(u"compact", u"true")
        self.coverOpen.setAutoDefault(False)

        self.coverRow.addWidget(self.coverOpen)

        self.coverRow.setStretch(0, 1)

        self.column.addLayout(self.coverRow)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(10)
        self.fileRow.setObjectName(u"fileRow")
        self.fileRow.setContentsMargins(0, 0, 0, 0)
        self.file = ElidedLine(HandlingDetail)
        self.file.setObjectName(u"file")

        self.fileRow.addWidget(self.file)

        self.fileOpen = QPushButton(HandlingDetail)
        self.fileOpen.setObjectName(u"fileOpen")
        self.fileOpen.setProperty(u"kind", u"quiet")
        self.fileOpen.setProperty(u"compact", u"true")
        self.fileOpen.setAutoDefault(False)

        self.fileRow.addWidget(self.fileOpen)

        self.fileRow.setStretch(0, 1)

        self.column.addLayout(self.fileRow)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)


        self.retranslateUi(HandlingDetail)

        QMetaObject.connectSlotsByName(HandlingDetail)
    # setupUi

    def retranslateUi(self, HandlingDetail):
        self.document.setText("")
        self.sentLabel.setText(QCoreApplication.translate("HandlingDetail", u"L\u00e4hetetty", None))
        self.sent.setText("")
        self.remindedLabel.setText(QCoreApplication.translate("HandlingDetail", u"Muistutettu", None))
        self.reminded.setText("")
        self.contactLabel.setText(QCoreApplication.translate("HandlingDetail", u"Yhteyshenkil\u00f6", None))
        self.contact.setText("")
        self.matterLabel.setText(QCoreApplication.translate("HandlingDetail", u"Ohjausryhm\u00e4", None))
        self.matter.setText("")
        self.note.setText("")
        self.act.setText("")
        self.remind.setText(QCoreApplication.translate("HandlingDetail", u"Muistuta\u2026", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("HandlingDetail", u"K\u00e4sittelyn ja asiakirjan toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("HandlingDetail", u"K\u00e4sittelyn ja asiakirjan toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.textsTitle.setText(QCoreApplication.translate("HandlingDetail", u"Tekstit kunnan j\u00e4rjestelm\u00e4\u00e4n", None))
        self.editTexts.setText(QCoreApplication.translate("HandlingDetail", u"Muokkaa\u2026", None))
#if QT_CONFIG(accessibility)
        self.editTexts.setAccessibleName(QCoreApplication.translate("HandlingDetail", u"Muokkaa tekstej\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.textsHint.setText(QCoreApplication.translate("HandlingDetail", u"Kopioi ja liit\u00e4 kentt\u00e4 kerrallaan.", None))
        self.titleLabel.setText(QCoreApplication.translate("HandlingDetail", u"Otsikko", None))
        self.titleCopy.setText(QCoreApplication.translate("HandlingDetail", u"Kopioi", None))
#if QT_CONFIG(accessibility)
        self.titleCopy.setAccessibleName(QCoreApplication.translate("HandlingDetail", u"Kopioi otsikko", None))
#endif // QT_CONFIG(accessibility)
        self.accountLabel.setText(QCoreApplication.translate("HandlingDetail", u"Selostus", None))
        self.accountCopy.setText(QCoreApplication.translate("HandlingDetail", u"Kopioi", None))
#if QT_CONFIG(accessibility)
        self.accountCopy.setAccessibleName(QCoreApplication.translate("HandlingDetail", u"Kopioi selostus", None))
#endif // QT_CONFIG(accessibility)
        self.proposalLabel.setText(QCoreApplication.translate("HandlingDetail", u"P\u00e4\u00e4t\u00f6sehdotus", None))
        self.proposalCopy.setText(QCoreApplication.translate("HandlingDetail", u"Kopioi", None))
#if QT_CONFIG(accessibility)
        self.proposalCopy.setAccessibleName(QCoreApplication.translate("HandlingDetail", u"Kopioi p\u00e4\u00e4t\u00f6sehdotus", None))
#endif // QT_CONFIG(accessibility)
        self.proposalCaption.setText(QCoreApplication.translate("HandlingDetail", u"P\u00e4\u00e4t\u00f6sehdotus", None))
        self.proposalText.setText("")
        self.coverOpen.setText(QCoreApplication.translate("HandlingDetail", u"Avaa", None))
#if QT_CONFIG(accessibility)
        self.coverOpen.setAccessibleName(QCoreApplication.translate("HandlingDetail", u"Avaa saateviesti s\u00e4hk\u00f6postissa", None))
#endif // QT_CONFIG(accessibility)
        self.fileOpen.setText(QCoreApplication.translate("HandlingDetail", u"Avaa", None))
#if QT_CONFIG(accessibility)
        self.fileOpen.setAccessibleName(QCoreApplication.translate("HandlingDetail", u"Avaa l\u00e4hetetty asiakirja", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

