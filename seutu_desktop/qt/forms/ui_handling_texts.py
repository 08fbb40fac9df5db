# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handling_texts.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.widgets.field import FieldError

class Ui_HandlingTexts(object):
    def setupUi(self, HandlingTexts):
        if not HandlingTexts.objectName():
            HandlingTexts.setObjectName(u"HandlingTexts")
        HandlingTexts.setMinimumSize(QSize(620, 0))
        self.column = QVBoxLayout(HandlingTexts)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(HandlingTexts)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(HandlingTexts)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.titleTextColumn = QVBoxLayout()
        self.titleTextColumn.setSpacing(4)
        self.titleTextColumn.setObjectName(u"titleTextColumn")
        self.titleTextColumn.setContentsMargins(0, 0, 0, 0)
        self.titleTextLabel = QLabel(HandlingTexts)
        self.titleTextLabel.setObjectName(u"titleTextLabel")
        self.titleTextLabel.setProperty(u"role", u"caption")
        self.titleTextLabel.setProperty(u"tone", u"text2")

        self.titleTextColumn.addWidget(self.titleTextLabel)

        self.titleText = QLineEdit(HandlingTexts)
        self.titleText.setObjectName(u"titleText")

        self.titleTextColumn.addWidget(self.titleText)


        self.column.addLayout(self.titleTextColumn)

        self.accountColumn = QVBoxLayout()
        self.accountColumn.setSpacing(4)
        self.accountColumn.setObjectName(u"accountColumn")
        self.accountColumn.setContentsMargins(0, 0, 0, 0)
        self.accountLabel = QLabel(HandlingTexts)
        self.accountLabel.setObjectName(u"accountLabel")
        self.accountLabel.setProperty(u"role", u"caption")
        self.accountLabel.setProperty(u"tone", u"text2")

        self.accountColumn.addWidget(self.accountLabel)

        self.account = QPlainTextEdit(HandlingTexts)
        self.account.setObjectName(u"account")
        self.account.setTabChangesFocus(True)
        self.account.setMinimumSize(QSize(0, 110))

        self.accountColumn.addWidget(self.account)


        self.column.addLayout(self.accountColumn)

        self.proposalColumn = QVBoxLayout()
        self.proposalColumn.setSpacing(4)
        self.proposalColumn.setObjectName(u"proposalColumn")
        self.proposalColumn.setContentsMargins(0, 0, 0, 0)
        self.proposalLabel = QLabel(HandlingTexts)
        self.proposalLabel.setObjectName(u"proposalLabel")
        self.proposalLabel.setProperty(u"role", u"caption")
        self.proposalLabel.setProperty(u"tone", u"text2")

        self.proposalColumn.addWidget(self.proposalLabel)

        self.proposal = QPlainTextEdit(HandlingTexts)
        self.proposal.setObjectName(u"proposal")
        self.proposal.setTabChangesFocus(True)
        self.proposal.setMinimumSize(QSize(0, 90))

        self.proposalColumn.addWidget(self.proposal)


        self.column.addLayout(self.proposalColumn)

        self.messageColumn = QVBoxLayout()
        self.messageColumn.setSpacing(4)
        self.messageColumn.setObjectName(u"messageColumn")
        self.messageColumn.setContentsMargins(0, 0, 0, 0)
        self.messageLabel = QLabel(HandlingTexts)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setProperty(u"role", u"caption")
        self.messageLabel.setProperty(u"tone", u"text2")

        self.messageColumn.addWidget(self.messageLabel)

        self.message = QPlainTextEdit(HandlingTexts)
        self.message.setObjectName(u"message")
        self.message.setTabChangesFocus(True)
        self.message.setMinimumSize(QSize(0, 130))

        self.messageColumn.addWidget(self.message)


        self.column.addLayout(self.messageColumn)

        self.error = FieldError(HandlingTexts)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.reset = QPushButton(HandlingTexts)
        self.reset.setObjectName(u"reset")
        self.reset.setProperty(u"kind", u"quiet")
        self.reset.setAutoDefault(False)

        self.buttons.addWidget(self.reset)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.rest)

        self.no = QPushButton(HandlingTexts)
        self.no.setObjectName(u"no")

        self.buttons.addWidget(self.no)

        self.yes = QPushButton(HandlingTexts)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.yes)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleTextLabel.setBuddy(self.titleText)
        self.accountLabel.setBuddy(self.account)
        self.proposalLabel.setBuddy(self.proposal)
        self.messageLabel.setBuddy(self.message)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandlingTexts)

        QMetaObject.connectSlotsByName(HandlingTexts)
    # setupUi

    def retranslateUi(self, HandlingTexts):
        self.heading.setText("")
        self.text.setText("")
        self.titleTextLabel.setText(QCoreApplication.translate("HandlingTexts", u"Otsikko", None))
#if QT_CONFIG(accessibility)
        self.titleText.setAccessibleName(QCoreApplication.translate("HandlingTexts", u"Otsikko", None))
#endif // QT_CONFIG(accessibility)
        self.accountLabel.setText(QCoreApplication.translate("HandlingTexts", u"Selostus", None))
#if QT_CONFIG(accessibility)
        self.account.setAccessibleName(QCoreApplication.translate("HandlingTexts", u"Selostus", None))
#endif // QT_CONFIG(accessibility)
        self.proposalLabel.setText(QCoreApplication.translate("HandlingTexts", u"P\u00e4\u00e4t\u00f6sehdotus", None))
#if QT_CONFIG(accessibility)
        self.proposal.setAccessibleName(QCoreApplication.translate("HandlingTexts", u"P\u00e4\u00e4t\u00f6sehdotus", None))
#endif // QT_CONFIG(accessibility)
        self.messageLabel.setText(QCoreApplication.translate("HandlingTexts", u"Saateviesti", None))
#if QT_CONFIG(accessibility)
        self.message.setAccessibleName(QCoreApplication.translate("HandlingTexts", u"Saateviesti", None))
#endif // QT_CONFIG(accessibility)
        self.reset.setText(QCoreApplication.translate("HandlingTexts", u"Palauta ohjelman tekstit", None))
        self.no.setText(QCoreApplication.translate("HandlingTexts", u"Peruuta", None))
        self.yes.setText(QCoreApplication.translate("HandlingTexts", u"Tallenna tekstit", None))
        pass
    # retranslateUi

