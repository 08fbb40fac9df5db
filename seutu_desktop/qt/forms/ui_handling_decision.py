# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handling_decision.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_HandlingDecision(object):
    def setupUi(self, HandlingDecision):
        if not HandlingDecision.objectName():
            HandlingDecision.setObjectName(u"HandlingDecision")
        HandlingDecision.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(HandlingDecision)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(HandlingDecision)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(HandlingDecision)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.bodyColumn = QVBoxLayout()
        self.bodyColumn.setSpacing(4)
        self.bodyColumn.setObjectName(u"bodyColumn")
        self.bodyColumn.setContentsMargins(0, 0, 0, 0)
        self.bodyLabel = QLabel(HandlingDecision)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setProperty(u"role", u"caption")
        self.bodyLabel.setProperty(u"tone", u"text2")

        self.bodyColumn.addWidget(self.bodyLabel)

        self.body = QLineEdit(HandlingDecision)
        self.body.setObjectName(u"body")

        self.bodyColumn.addWidget(self.body)


        self.fields.addLayout(self.bodyColumn, 0, 0, 1, 2)

        self.decisionColumn = QVBoxLayout()
        self.decisionColumn.setSpacing(4)
        self.decisionColumn.setObjectName(u"decisionColumn")
        self.decisionColumn.setContentsMargins(0, 0, 0, 0)
        self.decisionLabel = QLabel(HandlingDecision)
        self.decisionLabel.setObjectName(u"decisionLabel")
        self.decisionLabel.setProperty(u"role", u"caption")
        self.decisionLabel.setProperty(u"tone", u"text2")

        self.decisionColumn.addWidget(self.decisionLabel)

        self.decision = Choice(HandlingDecision)
        self.decision.setObjectName(u"decision")

        self.decisionColumn.addWidget(self.decision)


        self.fields.addLayout(self.decisionColumn, 1, 0, 1, 1)

        self.dayColumn = QVBoxLayout()
        self.dayColumn.setSpacing(4)
        self.dayColumn.setObjectName(u"dayColumn")
        self.dayColumn.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(HandlingDecision)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"role", u"caption")
        self.dayLabel.setProperty(u"tone", u"text2")

        self.dayColumn.addWidget(self.dayLabel)

        self.day = DayField(HandlingDecision)
        self.day.setObjectName(u"day")

        self.dayColumn.addWidget(self.day)


        self.fields.addLayout(self.dayColumn, 1, 1, 1, 1)

        self.sectionColumn = QVBoxLayout()
        self.sectionColumn.setSpacing(4)
        self.sectionColumn.setObjectName(u"sectionColumn")
        self.sectionColumn.setContentsMargins(0, 0, 0, 0)
        self.sectionLabel = QLabel(HandlingDecision)
        self.sectionLabel.setObjectName(u"sectionLabel")
        self.sectionLabel.setProperty(u"role", u"caption")
        self.sectionLabel.setProperty(u"tone", u"text2")

        self.sectionColumn.addWidget(self.sectionLabel)

        self.section = QLineEdit(HandlingDecision)
        self.section.setObjectName(u"section")

        self.sectionColumn.addWidget(self.section)


        self.fields.addLayout(self.sectionColumn, 2, 0, 1, 1)

        self.diaryColumn = QVBoxLayout()
        self.diaryColumn.setSpacing(4)
        self.diaryColumn.setObjectName(u"diaryColumn")
        self.diaryColumn.setContentsMargins(0, 0, 0, 0)
        self.diaryLabel = QLabel(HandlingDecision)
        self.diaryLabel.setObjectName(u"diaryLabel")
        self.diaryLabel.setProperty(u"role", u"caption")
        self.diaryLabel.setProperty(u"tone", u"text2")

        self.diaryColumn.addWidget(self.diaryLabel)

        self.diary = QLineEdit(HandlingDecision)
        self.diary.setObjectName(u"diary")

        self.diaryColumn.addWidget(self.diary)


        self.fields.addLayout(self.diaryColumn, 2, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.onwardRow = QHBoxLayout()
        self.onwardRow.setSpacing(12)
        self.onwardRow.setObjectName(u"onwardRow")
        self.onwardRow.setContentsMargins(0, 0, 0, 0)
        self.onward = QCheckBox(HandlingDecision)
        self.onward.setObjectName(u"onward")

        self.onwardRow.addWidget(self.onward)

        self.forwarded = QLineEdit(HandlingDecision)
        self.forwarded.setObjectName(u"forwarded")

        self.onwardRow.addWidget(self.forwarded)


        self.column.addLayout(self.onwardRow)

        self.wordsColumn = QVBoxLayout()
        self.wordsColumn.setSpacing(4)
        self.wordsColumn.setObjectName(u"wordsColumn")
        self.wordsColumn.setContentsMargins(0, 0, 0, 0)
        self.wordsLabel = QLabel(HandlingDecision)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setProperty(u"role", u"caption")
        self.wordsLabel.setProperty(u"tone", u"text2")

        self.wordsColumn.addWidget(self.wordsLabel)

        self.words = QPlainTextEdit(HandlingDecision)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)
        self.words.setMinimumSize(QSize(0, 64))
        self.words.setMaximumSize(QSize(16777215, 64))

        self.wordsColumn.addWidget(self.words)


        self.column.addLayout(self.wordsColumn)

        self.linkColumn = QVBoxLayout()
        self.linkColumn.setSpacing(4)
        self.linkColumn.setObjectName(u"linkColumn")
        self.linkColumn.setContentsMargins(0, 0, 0, 0)
        self.linkLabel = QLabel(HandlingDecision)
        self.linkLabel.setObjectName(u"linkLabel")
        self.linkLabel.setProperty(u"role", u"caption")
        self.linkLabel.setProperty(u"tone", u"text2")

        self.linkColumn.addWidget(self.linkLabel)

        self.link = QLineEdit(HandlingDecision)
        self.link.setObjectName(u"link")

        self.linkColumn.addWidget(self.link)


        self.column.addLayout(self.linkColumn)

        self.noteColumn = QVBoxLayout()
        self.noteColumn.setSpacing(4)
        self.noteColumn.setObjectName(u"noteColumn")
        self.noteColumn.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(HandlingDecision)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"caption")
        self.noteLabel.setProperty(u"tone", u"text2")

        self.noteColumn.addWidget(self.noteLabel)

        self.note = QLineEdit(HandlingDecision)
        self.note.setObjectName(u"note")

        self.noteColumn.addWidget(self.note)


        self.column.addLayout(self.noteColumn)

        self.error = FieldError(HandlingDecision)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.rest)

        self.no = QPushButton(HandlingDecision)
        self.no.setObjectName(u"no")

        self.buttons.addWidget(self.no)

        self.yes = QPushButton(HandlingDecision)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.yes)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.bodyLabel.setBuddy(self.body)
        self.decisionLabel.setBuddy(self.decision)
        self.dayLabel.setBuddy(self.day)
        self.sectionLabel.setBuddy(self.section)
        self.diaryLabel.setBuddy(self.diary)
        self.wordsLabel.setBuddy(self.words)
        self.linkLabel.setBuddy(self.link)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandlingDecision)

        QMetaObject.connectSlotsByName(HandlingDecision)
    # setupUi

    def retranslateUi(self, HandlingDecision):
        self.heading.setText("")
        self.text.setText("")
        self.bodyLabel.setText(QCoreApplication.translate("HandlingDecision", u"Toimielin", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("HandlingDecision", u"Toimielin", None))
#endif // QT_CONFIG(accessibility)
        self.decisionLabel.setText(QCoreApplication.translate("HandlingDecision", u"P\u00e4\u00e4t\u00f6s", None))
#if QT_CONFIG(accessibility)
        self.decision.setAccessibleName(QCoreApplication.translate("HandlingDecision", u"P\u00e4\u00e4t\u00f6s", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("HandlingDecision", u"K\u00e4sittelyn p\u00e4iv\u00e4", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("HandlingDecision", u"K\u00e4sittelyn p\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.sectionLabel.setText(QCoreApplication.translate("HandlingDecision", u"Pyk\u00e4l\u00e4", None))
#if QT_CONFIG(accessibility)
        self.section.setAccessibleName(QCoreApplication.translate("HandlingDecision", u"Pyk\u00e4l\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.diaryLabel.setText(QCoreApplication.translate("HandlingDecision", u"Diaarinumero", None))
#if QT_CONFIG(accessibility)
        self.diary.setAccessibleName(QCoreApplication.translate("HandlingDecision", u"Diaarinumero", None))
#endif // QT_CONFIG(accessibility)
        self.onward.setText(QCoreApplication.translate("HandlingDecision", u"L\u00e4hetetty edelleen tiedoksi", None))
#if QT_CONFIG(accessibility)
        self.forwarded.setAccessibleName(QCoreApplication.translate("HandlingDecision", u"Toimielin, jolle asia l\u00e4hetettiin edelleen", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("HandlingDecision", u"P\u00e4\u00e4t\u00f6steksti", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("HandlingDecision", u"P\u00e4\u00e4t\u00f6steksti", None))
#endif // QT_CONFIG(accessibility)
        self.linkLabel.setText(QCoreApplication.translate("HandlingDecision", u"Linkki p\u00f6yt\u00e4kirjaan", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("HandlingDecision", u"Linkki p\u00f6yt\u00e4kirjaan", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("HandlingDecision", u"Huomautus", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("HandlingDecision", u"Huomautus", None))
#endif // QT_CONFIG(accessibility)
        self.no.setText(QCoreApplication.translate("HandlingDecision", u"Peruuta", None))
        self.yes.setText(QCoreApplication.translate("HandlingDecision", u"Kirjaa k\u00e4sittely", None))
        pass
    # retranslateUi

