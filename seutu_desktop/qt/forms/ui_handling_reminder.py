# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handling_reminder.ui'
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

from seutu_desktop.qt.bound_form import DayField
from seutu_desktop.qt.widgets.field import FieldError

class Ui_HandlingReminder(object):
    def setupUi(self, HandlingReminder):
        if not HandlingReminder.objectName():
            HandlingReminder.setObjectName(u"HandlingReminder")
        HandlingReminder.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(HandlingReminder)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(HandlingReminder)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(HandlingReminder)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.dayColumn = QVBoxLayout()
        self.dayColumn.setSpacing(4)
        self.dayColumn.setObjectName(u"dayColumn")
        self.dayColumn.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(HandlingReminder)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"role", u"caption")
        self.dayLabel.setProperty(u"tone", u"text2")

        self.dayColumn.addWidget(self.dayLabel)

        self.day = DayField(HandlingReminder)
        self.day.setObjectName(u"day")

        self.dayColumn.addWidget(self.day)


        self.column.addLayout(self.dayColumn)

        self.toColumn = QVBoxLayout()
        self.toColumn.setSpacing(4)
        self.toColumn.setObjectName(u"toColumn")
        self.toColumn.setContentsMargins(0, 0, 0, 0)
        self.toLabel = QLabel(HandlingReminder)
        self.toLabel.setObjectName(u"toLabel")
        self.toLabel.setProperty(u"role", u"caption")
        self.toLabel.setProperty(u"tone", u"text2")

        self.toColumn.addWidget(self.toLabel)

        self.to = QLineEdit(HandlingReminder)
        self.to.setObjectName(u"to")

        self.toColumn.addWidget(self.to)


        self.column.addLayout(self.toColumn)

        self.subjectColumn = QVBoxLayout()
        self.subjectColumn.setSpacing(4)
        self.subjectColumn.setObjectName(u"subjectColumn")
        self.subjectColumn.setContentsMargins(0, 0, 0, 0)
        self.subjectLabel = QLabel(HandlingReminder)
        self.subjectLabel.setObjectName(u"subjectLabel")
        self.subjectLabel.setProperty(u"role", u"caption")
        self.subjectLabel.setProperty(u"tone", u"text2")

        self.subjectColumn.addWidget(self.subjectLabel)

        self.subject = QLineEdit(HandlingReminder)
        self.subject.setObjectName(u"subject")

        self.subjectColumn.addWidget(self.subject)


        self.column.addLayout(self.subjectColumn)

        self.wordsColumn = QVBoxLayout()
        self.wordsColumn.setSpacing(4)
        self.wordsColumn.setObjectName(u"wordsColumn")
        self.wordsColumn.setContentsMargins(0, 0, 0, 0)
        self.wordsLabel = QLabel(HandlingReminder)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setProperty(u"role", u"caption")
        self.wordsLabel.setProperty(u"tone", u"text2")

        self.wordsColumn.addWidget(self.wordsLabel)

        self.words = QPlainTextEdit(HandlingReminder)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)
        self.words.setMinimumSize(QSize(0, 180))

        self.wordsColumn.addWidget(self.words)


        self.column.addLayout(self.wordsColumn)

        self.handles = QHBoxLayout()
        self.handles.setSpacing(4)
        self.handles.setObjectName(u"handles")
        self.handles.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(HandlingReminder)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"kind", u"quiet")
        self.copy.setAutoDefault(False)

        self.handles.addWidget(self.copy)

        self.mail = QPushButton(HandlingReminder)
        self.mail.setObjectName(u"mail")
        self.mail.setProperty(u"kind", u"quiet")
        self.mail.setAutoDefault(False)

        self.handles.addWidget(self.mail)

        self.handlesRest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.handles.addItem(self.handlesRest)


        self.column.addLayout(self.handles)

        self.error = FieldError(HandlingReminder)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.rest)

        self.no = QPushButton(HandlingReminder)
        self.no.setObjectName(u"no")

        self.buttons.addWidget(self.no)

        self.yes = QPushButton(HandlingReminder)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.yes)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.toLabel.setBuddy(self.to)
        self.subjectLabel.setBuddy(self.subject)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandlingReminder)

        QMetaObject.connectSlotsByName(HandlingReminder)
    # setupUi

    def retranslateUi(self, HandlingReminder):
        self.heading.setText("")
        self.text.setText("")
        self.dayLabel.setText(QCoreApplication.translate("HandlingReminder", u"Muistutuksen p\u00e4iv\u00e4", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("HandlingReminder", u"Muistutuksen p\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.toLabel.setText(QCoreApplication.translate("HandlingReminder", u"Vastaanottaja", None))
#if QT_CONFIG(accessibility)
        self.to.setAccessibleName(QCoreApplication.translate("HandlingReminder", u"Vastaanottaja", None))
#endif // QT_CONFIG(accessibility)
        self.subjectLabel.setText(QCoreApplication.translate("HandlingReminder", u"Aihe", None))
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("HandlingReminder", u"Aihe", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("HandlingReminder", u"Viesti", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("HandlingReminder", u"Viesti", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("HandlingReminder", u"Kopioi viesti", None))
        self.mail.setText(QCoreApplication.translate("HandlingReminder", u"Avaa s\u00e4hk\u00f6postissa", None))
        self.no.setText(QCoreApplication.translate("HandlingReminder", u"Peruuta", None))
        self.yes.setText(QCoreApplication.translate("HandlingReminder", u"Kirjaa muistutus", None))
        pass
    # retranslateUi

