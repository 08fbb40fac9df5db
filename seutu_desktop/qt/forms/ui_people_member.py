# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_member.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_MemberDialog(object):
    def setupUi(self, MemberDialog):
        if not MemberDialog.objectName():
            MemberDialog.setObjectName(u"MemberDialog")
        MemberDialog.setMinimumSize(QSize(480, 0))
        self.column = QVBoxLayout(MemberDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.question = QLabel(MemberDialog)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"section")
        self.question.setWordWrap(True)

        self.column.addWidget(self.question)

        self.explanation = QLabel(MemberDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"body")
        self.explanation.setProperty(u"tone", u"text2")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.personColumn = QVBoxLayout()
        self.personColumn.setSpacing(4)
        self.personColumn.setObjectName(u"personColumn")
        self.personColumn.setContentsMargins(0, 0, 0, 0)
        self.personLabel = QLabel(MemberDialog)
        self.personLabel.setObjectName(u"personLabel")
        self.personLabel.setProperty(u"role", u"caption")
        self.personLabel.setProperty(u"tone", u"text2")

        self.personColumn.addWidget(self.personLabel)

        self.person = QLineEdit(MemberDialog)
        self.person.setObjectName(u"person")

        self.personColumn.addWidget(self.person)

        self.personHint = QLabel(MemberDialog)
        self.personHint.setObjectName(u"personHint")
        self.personHint.setProperty(u"role", u"caption")
        self.personHint.setProperty(u"tone", u"text3")
        self.personHint.setWordWrap(True)

        self.personColumn.addWidget(self.personHint)

        self.personError = FieldError(MemberDialog)
        self.personError.setObjectName(u"personError")

        self.personColumn.addWidget(self.personError)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.personColumn.addItem(self.gap1)


        self.column.addLayout(self.personColumn)

        self.newPart = QWidget(MemberDialog)
        self.newPart.setObjectName(u"newPart")
        self.newRow = QHBoxLayout(self.newPart)
        self.newRow.setSpacing(12)
        self.newRow.setObjectName(u"newRow")
        self.newRow.setContentsMargins(0, 0, 0, 0)
        self.titleColumn = QVBoxLayout()
        self.titleColumn.setSpacing(4)
        self.titleColumn.setObjectName(u"titleColumn")
        self.titleColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.newPart)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"caption")
        self.titleLabel.setProperty(u"tone", u"text2")

        self.titleColumn.addWidget(self.titleLabel)

        self.title = QLineEdit(self.newPart)
        self.title.setObjectName(u"title")

        self.titleColumn.addWidget(self.title)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.titleColumn.addItem(self.gap2)


        self.newRow.addLayout(self.titleColumn)

        self.emailColumn = QVBoxLayout()
        self.emailColumn.setSpacing(4)
        self.emailColumn.setObjectName(u"emailColumn")
        self.emailColumn.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(self.newPart)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"role", u"caption")
        self.emailLabel.setProperty(u"tone", u"text2")

        self.emailColumn.addWidget(self.emailLabel)

        self.email = QLineEdit(self.newPart)
        self.email.setObjectName(u"email")

        self.emailColumn.addWidget(self.email)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emailColumn.addItem(self.gap3)


        self.newRow.addLayout(self.emailColumn)

        self.newRow.setStretch(0, 1)
        self.newRow.setStretch(1, 1)

        self.column.addWidget(self.newPart)

        self.seatPart = QWidget(MemberDialog)
        self.seatPart.setObjectName(u"seatPart")
        self.seatRow = QHBoxLayout(self.seatPart)
        self.seatRow.setSpacing(12)
        self.seatRow.setObjectName(u"seatRow")
        self.seatRow.setContentsMargins(0, 0, 0, 0)
        self.municipalityColumn = QVBoxLayout()
        self.municipalityColumn.setSpacing(4)
        self.municipalityColumn.setObjectName(u"municipalityColumn")
        self.municipalityColumn.setContentsMargins(0, 0, 0, 0)
        self.municipalityLabel = QLabel(self.seatPart)
        self.municipalityLabel.setObjectName(u"municipalityLabel")
        self.municipalityLabel.setProperty(u"role", u"caption")
        self.municipalityLabel.setProperty(u"tone", u"text2")

        self.municipalityColumn.addWidget(self.municipalityLabel)

        self.municipality = Choice(self.seatPart)
        self.municipality.setObjectName(u"municipality")

        self.municipalityColumn.addWidget(self.municipality)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.municipalityColumn.addItem(self.gap4)


        self.seatRow.addLayout(self.municipalityColumn)

        self.roleColumn = QVBoxLayout()
        self.roleColumn.setSpacing(4)
        self.roleColumn.setObjectName(u"roleColumn")
        self.roleColumn.setContentsMargins(0, 0, 0, 0)
        self.roleLabel = QLabel(self.seatPart)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"role", u"caption")
        self.roleLabel.setProperty(u"tone", u"text2")

        self.roleColumn.addWidget(self.roleLabel)

        self.role = Choice(self.seatPart)
        self.role.setObjectName(u"role")

        self.roleColumn.addWidget(self.role)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.roleColumn.addItem(self.gap5)


        self.seatRow.addLayout(self.roleColumn)

        self.seatRow.setStretch(0, 1)
        self.seatRow.setStretch(1, 1)

        self.column.addWidget(self.seatPart)

        self.dayRow = QHBoxLayout()
        self.dayRow.setSpacing(12)
        self.dayRow.setObjectName(u"dayRow")
        self.dayRow.setContentsMargins(0, 0, 0, 0)
        self.sinceColumn = QVBoxLayout()
        self.sinceColumn.setSpacing(4)
        self.sinceColumn.setObjectName(u"sinceColumn")
        self.sinceColumn.setContentsMargins(0, 0, 0, 0)
        self.sinceLabel = QLabel(MemberDialog)
        self.sinceLabel.setObjectName(u"sinceLabel")
        self.sinceLabel.setProperty(u"role", u"caption")
        self.sinceLabel.setProperty(u"tone", u"text2")

        self.sinceColumn.addWidget(self.sinceLabel)

        self.since = DayField(MemberDialog)
        self.since.setObjectName(u"since")

        self.sinceColumn.addWidget(self.since)

        self.sinceHint = QLabel(MemberDialog)
        self.sinceHint.setObjectName(u"sinceHint")
        self.sinceHint.setProperty(u"role", u"caption")
        self.sinceHint.setProperty(u"tone", u"text3")
        self.sinceHint.setWordWrap(True)

        self.sinceColumn.addWidget(self.sinceHint)

        self.sinceError = FieldError(MemberDialog)
        self.sinceError.setObjectName(u"sinceError")

        self.sinceColumn.addWidget(self.sinceError)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sinceColumn.addItem(self.gap6)


        self.dayRow.addLayout(self.sinceColumn)

        self.gap7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dayRow.addItem(self.gap7)

        self.dayRow.setStretch(0, 1)
        self.dayRow.setStretch(1, 1)

        self.column.addLayout(self.dayRow)

        self.gap9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap9)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap8)

        self.no = QPushButton(MemberDialog)
        self.no.setObjectName(u"no")

        self.buttons.addWidget(self.no)

        self.yes = QPushButton(MemberDialog)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.yes)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.personLabel.setBuddy(self.person)
        self.titleLabel.setBuddy(self.title)
        self.emailLabel.setBuddy(self.email)
        self.municipalityLabel.setBuddy(self.municipality)
        self.roleLabel.setBuddy(self.role)
        self.sinceLabel.setBuddy(self.since)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MemberDialog)

        QMetaObject.connectSlotsByName(MemberDialog)
    # setupUi

    def retranslateUi(self, MemberDialog):
        self.question.setText("")
        self.explanation.setText("")
        self.personLabel.setText(QCoreApplication.translate("MemberDialog", u"Henkil\u00f6", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("MemberDialog", u"Henkil\u00f6", None))
#endif // QT_CONFIG(accessibility)
        self.personHint.setText("")
        self.titleLabel.setText(QCoreApplication.translate("MemberDialog", u"Nimike", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("MemberDialog", u"Nimike", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("MemberDialog", u"S\u00e4hk\u00f6posti", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("MemberDialog", u"S\u00e4hk\u00f6posti", None))
#endif // QT_CONFIG(accessibility)
        self.municipalityLabel.setText(QCoreApplication.translate("MemberDialog", u"Kunta", None))
#if QT_CONFIG(accessibility)
        self.municipality.setAccessibleName(QCoreApplication.translate("MemberDialog", u"Kunta", None))
#endif // QT_CONFIG(accessibility)
        self.roleLabel.setText(QCoreApplication.translate("MemberDialog", u"Rooli", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("MemberDialog", u"Rooli", None))
#endif // QT_CONFIG(accessibility)
        self.sinceLabel.setText(QCoreApplication.translate("MemberDialog", u"Alkaen", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("MemberDialog", u"Alkaen", None))
#endif // QT_CONFIG(accessibility)
        self.sinceHint.setText("")
        self.no.setText(QCoreApplication.translate("MemberDialog", u"Peruuta", None))
        self.yes.setText(QCoreApplication.translate("MemberDialog", u"Lis\u00e4\u00e4", None))
        pass
    # retranslateUi

