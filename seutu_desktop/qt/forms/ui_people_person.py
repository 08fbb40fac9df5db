# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_person.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        PersonForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(PersonForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit(PersonForm)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"bare", u"true")

        self.head.addWidget(self.name)

        self.more = QToolButton(PersonForm)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.more)


        self.column.addLayout(self.head)

        self.nameError = FieldError(PersonForm)
        self.nameError.setObjectName(u"nameError")

        self.column.addWidget(self.nameError)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.titleColumn2 = QVBoxLayout()
        self.titleColumn2.setSpacing(0)
        self.titleColumn2.setObjectName(u"titleColumn2")
        self.titleColumn2.setContentsMargins(0, 0, 0, 0)
        self.titleColumn = QVBoxLayout()
        self.titleColumn.setSpacing(4)
        self.titleColumn.setObjectName(u"titleColumn")
        self.titleColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(PersonForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"caption")
        self.titleLabel.setProperty(u"tone", u"text2")

        self.titleColumn.addWidget(self.titleLabel)

        self.title = QLineEdit(PersonForm)
        self.title.setObjectName(u"title")

        self.titleColumn.addWidget(self.title)

        self.titleHint = QLabel(PersonForm)
        self.titleHint.setObjectName(u"titleHint")
        self.titleHint.setProperty(u"role", u"caption")
        self.titleHint.setProperty(u"tone", u"text3")
        self.titleHint.setWordWrap(True)

        self.titleColumn.addWidget(self.titleHint)

        self.titleError = FieldError(PersonForm)
        self.titleError.setObjectName(u"titleError")

        self.titleColumn.addWidget(self.titleError)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.titleColumn.addItem(self.gap1)


        self.titleColumn2.addLayout(self.titleColumn)

        self.titleMore = QHBoxLayout()
        self.titleMore.setSpacing(0)
        self.titleMore.setObjectName(u"titleMore")
        self.titleMore.setContentsMargins(0, 0, 0, 0)
        self.newTitleOpen = QPushButton(PersonForm)
        self.newTitleOpen.setObjectName(u"newTitleOpen")
        self.newTitleOpen.setProperty(u"kind", u"quiet")
        self.newTitleOpen.setProperty(u"compact", u"true")

        self.titleMore.addWidget(self.newTitleOpen)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleMore.addItem(self.gap2)


        self.titleColumn2.addLayout(self.titleMore)


        self.fields.addLayout(self.titleColumn2, 0, 0, 1, 1)

        self.municipalityColumn = QVBoxLayout()
        self.municipalityColumn.setSpacing(4)
        self.municipalityColumn.setObjectName(u"municipalityColumn")
        self.municipalityColumn.setContentsMargins(0, 0, 0, 0)
        self.municipalityLabel = QLabel(PersonForm)
        self.municipalityLabel.setObjectName(u"municipalityLabel")
        self.municipalityLabel.setProperty(u"role", u"caption")
        self.municipalityLabel.setProperty(u"tone", u"text2")

        self.municipalityColumn.addWidget(self.municipalityLabel)

        self.municipality = Choice(PersonForm)
        self.municipality.setObjectName(u"municipality")

        self.municipalityColumn.addWidget(self.municipality)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.municipalityColumn.addItem(self.gap3)


        self.fields.addLayout(self.municipalityColumn, 0, 1, 1, 1)

        self.newTitlePart = QWidget(PersonForm)
        self.newTitlePart.setObjectName(u"newTitlePart")
        self.newTitleRow = QHBoxLayout(self.newTitlePart)
        self.newTitleRow.setSpacing(12)
        self.newTitleRow.setObjectName(u"newTitleRow")
        self.newTitleRow.setContentsMargins(0, 0, 0, 0)
        self.newTitleColumn = QVBoxLayout()
        self.newTitleColumn.setSpacing(4)
        self.newTitleColumn.setObjectName(u"newTitleColumn")
        self.newTitleColumn.setContentsMargins(0, 0, 0, 0)
        self.newTitleLabel = QLabel(self.newTitlePart)
        self.newTitleLabel.setObjectName(u"newTitleLabel")
        self.newTitleLabel.setProperty(u"role", u"caption")
        self.newTitleLabel.setProperty(u"tone", u"text2")

        self.newTitleColumn.addWidget(self.newTitleLabel)

        self.newTitle = QLineEdit(self.newTitlePart)
        self.newTitle.setObjectName(u"newTitle")

        self.newTitleColumn.addWidget(self.newTitle)

        self.newTitleError = FieldError(self.newTitlePart)
        self.newTitleError.setObjectName(u"newTitleError")

        self.newTitleColumn.addWidget(self.newTitleError)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.newTitleColumn.addItem(self.gap4)


        self.newTitleRow.addLayout(self.newTitleColumn)

        self.newTitleFromColumn = QVBoxLayout()
        self.newTitleFromColumn.setSpacing(4)
        self.newTitleFromColumn.setObjectName(u"newTitleFromColumn")
        self.newTitleFromColumn.setContentsMargins(0, 0, 0, 0)
        self.newTitleFromLabel = QLabel(self.newTitlePart)
        self.newTitleFromLabel.setObjectName(u"newTitleFromLabel")
        self.newTitleFromLabel.setProperty(u"role", u"caption")
        self.newTitleFromLabel.setProperty(u"tone", u"text2")

        self.newTitleFromColumn.addWidget(self.newTitleFromLabel)

        self.newTitleFrom = DayField(self.newTitlePart)
        self.newTitleFrom.setObjectName(u"newTitleFrom")

        self.newTitleFromColumn.addWidget(self.newTitleFrom)

        self.newTitleFromError = FieldError(self.newTitlePart)
        self.newTitleFromError.setObjectName(u"newTitleFromError")

        self.newTitleFromColumn.addWidget(self.newTitleFromError)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.newTitleFromColumn.addItem(self.gap5)


        self.newTitleRow.addLayout(self.newTitleFromColumn)

        self.newTitleButtons = QVBoxLayout()
        self.newTitleButtons.setSpacing(4)
        self.newTitleButtons.setObjectName(u"newTitleButtons")
        self.newTitleButtons.setContentsMargins(0, 0, 0, 0)
        self.newTitleSpace = QLabel(self.newTitlePart)
        self.newTitleSpace.setObjectName(u"newTitleSpace")
        self.newTitleSpace.setProperty(u"role", u"caption")

        self.newTitleButtons.addWidget(self.newTitleSpace)

        self.newTitleVerbs = QHBoxLayout()
        self.newTitleVerbs.setSpacing(4)
        self.newTitleVerbs.setObjectName(u"newTitleVerbs")
        self.newTitleVerbs.setContentsMargins(0, 0, 0, 0)
        self.newTitleTake = QPushButton(self.newTitlePart)
        self.newTitleTake.setObjectName(u"newTitleTake")

        self.newTitleVerbs.addWidget(self.newTitleTake)

        self.newTitleLeave = QPushButton(self.newTitlePart)
        self.newTitleLeave.setObjectName(u"newTitleLeave")
        self.newTitleLeave.setProperty(u"kind", u"quiet")

        self.newTitleVerbs.addWidget(self.newTitleLeave)


        self.newTitleButtons.addLayout(self.newTitleVerbs)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.newTitleButtons.addItem(self.gap6)


        self.newTitleRow.addLayout(self.newTitleButtons)

        self.newTitleRow.setStretch(0, 3)
        self.newTitleRow.setStretch(1, 2)

        self.fields.addWidget(self.newTitlePart, 1, 0, 1, 2)

        self.emailColumn = QVBoxLayout()
        self.emailColumn.setSpacing(4)
        self.emailColumn.setObjectName(u"emailColumn")
        self.emailColumn.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(PersonForm)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"role", u"caption")
        self.emailLabel.setProperty(u"tone", u"text2")

        self.emailColumn.addWidget(self.emailLabel)

        self.email = QLineEdit(PersonForm)
        self.email.setObjectName(u"email")

        self.emailColumn.addWidget(self.email)

        self.emailError = FieldError(PersonForm)
        self.emailError.setObjectName(u"emailError")

        self.emailColumn.addWidget(self.emailError)

        self.gap7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emailColumn.addItem(self.gap7)


        self.fields.addLayout(self.emailColumn, 2, 0, 1, 1)

        self.phoneColumn = QVBoxLayout()
        self.phoneColumn.setSpacing(4)
        self.phoneColumn.setObjectName(u"phoneColumn")
        self.phoneColumn.setContentsMargins(0, 0, 0, 0)
        self.phoneLabel = QLabel(PersonForm)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setProperty(u"role", u"caption")
        self.phoneLabel.setProperty(u"tone", u"text2")

        self.phoneColumn.addWidget(self.phoneLabel)

        self.phone = QLineEdit(PersonForm)
        self.phone.setObjectName(u"phone")

        self.phoneColumn.addWidget(self.phone)

        self.phoneError = FieldError(PersonForm)
        self.phoneError.setObjectName(u"phoneError")

        self.phoneColumn.addWidget(self.phoneError)

        self.gap8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.phoneColumn.addItem(self.gap8)


        self.fields.addLayout(self.phoneColumn, 2, 1, 1, 1)

        self.noteColumn = QVBoxLayout()
        self.noteColumn.setSpacing(4)
        self.noteColumn.setObjectName(u"noteColumn")
        self.noteColumn.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(PersonForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"caption")
        self.noteLabel.setProperty(u"tone", u"text2")

        self.noteColumn.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(PersonForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 84))
        self.note.setMaximumSize(QSize(16777215, 84))

        self.noteColumn.addWidget(self.note)

        self.noteError = FieldError(PersonForm)
        self.noteError.setObjectName(u"noteError")

        self.noteColumn.addWidget(self.noteError)

        self.gap9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteColumn.addItem(self.gap9)


        self.fields.addLayout(self.noteColumn, 3, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.seatsColumn = QVBoxLayout()
        self.seatsColumn.setSpacing(0)
        self.seatsColumn.setObjectName(u"seatsColumn")
        self.seatsColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.seatsColumn)

        self.privacy = QHBoxLayout()
        self.privacy.setSpacing(8)
        self.privacy.setObjectName(u"privacy")
        self.privacy.setContentsMargins(0, 0, 0, 0)
        self.export = QPushButton(PersonForm)
        self.export.setObjectName(u"export")
        self.export.setProperty(u"kind", u"quiet")
        self.export.setProperty(u"compact", u"true")

        self.privacy.addWidget(self.export)

        self.erase = QPushButton(PersonForm)
        self.erase.setObjectName(u"erase")
        self.erase.setProperty(u"kind", u"quiet")
        self.erase.setProperty(u"compact", u"true")

        self.privacy.addWidget(self.erase)

        self.gap10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.privacy.addItem(self.gap10)


        self.column.addLayout(self.privacy)

        self.gap11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap11)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.municipalityLabel.setBuddy(self.municipality)
        self.newTitleLabel.setBuddy(self.newTitle)
        self.newTitleFromLabel.setBuddy(self.newTitleFrom)
        self.emailLabel.setBuddy(self.email)
        self.phoneLabel.setBuddy(self.phone)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonForm)

        QMetaObject.connectSlotsByName(PersonForm)
    # setupUi

    def retranslateUi(self, PersonForm):
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PersonForm", u"Nimi", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("PersonForm", u"Nimi", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("PersonForm", u"Henkil\u00f6n toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("PersonForm", u"Henkil\u00f6n toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.titleLabel.setText(QCoreApplication.translate("PersonForm", u"Nimike", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("PersonForm", u"Nimike", None))
#endif // QT_CONFIG(accessibility)
        self.titleHint.setText("")
        self.newTitleOpen.setText(QCoreApplication.translate("PersonForm", u"Uusi nimike alkaen\u2026", None))
        self.municipalityLabel.setText(QCoreApplication.translate("PersonForm", u"Kunta", None))
#if QT_CONFIG(accessibility)
        self.municipality.setAccessibleName(QCoreApplication.translate("PersonForm", u"Kunta", None))
#endif // QT_CONFIG(accessibility)
        self.newTitleLabel.setText(QCoreApplication.translate("PersonForm", u"Uusi nimike", None))
#if QT_CONFIG(accessibility)
        self.newTitle.setAccessibleName(QCoreApplication.translate("PersonForm", u"Uusi nimike", None))
#endif // QT_CONFIG(accessibility)
        self.newTitleFromLabel.setText(QCoreApplication.translate("PersonForm", u"Alkaen", None))
#if QT_CONFIG(accessibility)
        self.newTitleFrom.setAccessibleName(QCoreApplication.translate("PersonForm", u"Alkaen", None))
#endif // QT_CONFIG(accessibility)
        self.newTitleSpace.setText("")
        self.newTitleTake.setText(QCoreApplication.translate("PersonForm", u"Ota k\u00e4ytt\u00f6\u00f6n", None))
        self.newTitleLeave.setText(QCoreApplication.translate("PersonForm", u"Peruuta", None))
        self.emailLabel.setText(QCoreApplication.translate("PersonForm", u"S\u00e4hk\u00f6posti", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PersonForm", u"S\u00e4hk\u00f6posti", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("PersonForm", u"Puhelin", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PersonForm", u"Puhelin", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("PersonForm", u"Muistiinpano", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("PersonForm", u"Muistiinpano", None))
#endif // QT_CONFIG(accessibility)
        self.export.setText(QCoreApplication.translate("PersonForm", u"Tallenna tiedot tiedostoon\u2026", None))
        self.erase.setText(QCoreApplication.translate("PersonForm", u"Poista henkil\u00f6tiedot pysyv\u00e4sti\u2026", None))
        pass
    # retranslateUi

