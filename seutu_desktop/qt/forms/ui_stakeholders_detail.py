# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stakeholders_detail.ui'
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

from seutu_desktop.qt.bound_form import (Choice, DayField, Number)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_StakeholderForm(object):
    def setupUi(self, StakeholderForm):
        if not StakeholderForm.objectName():
            StakeholderForm.setObjectName(u"StakeholderForm")
        StakeholderForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(StakeholderForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit(StakeholderForm)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"bare", u"true")

        self.head.addWidget(self.name)

        self.plan = QPushButton(StakeholderForm)
        self.plan.setObjectName(u"plan")
        self.plan.setProperty(u"kind", u"primary")

        self.head.addWidget(self.plan)

        self.more = QToolButton(StakeholderForm)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.more)


        self.column.addLayout(self.head)

        self.nameError = FieldError(StakeholderForm)
        self.nameError.setObjectName(u"nameError")

        self.column.addWidget(self.nameError)

        self.stateSlot = QHBoxLayout()
        self.stateSlot.setSpacing(10)
        self.stateSlot.setObjectName(u"stateSlot")
        self.stateSlot.setContentsMargins(0, 0, 0, 0)
        self.facts = QLabel(StakeholderForm)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"role", u"secondary")
        self.facts.setProperty(u"tone", u"text2")

        self.stateSlot.addWidget(self.facts)


        self.column.addLayout(self.stateSlot)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.kindColumn = QVBoxLayout()
        self.kindColumn.setSpacing(4)
        self.kindColumn.setObjectName(u"kindColumn")
        self.kindColumn.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(StakeholderForm)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"caption")
        self.kindLabel.setProperty(u"tone", u"text2")

        self.kindColumn.addWidget(self.kindLabel)

        self.kind = QLineEdit(StakeholderForm)
        self.kind.setObjectName(u"kind")

        self.kindColumn.addWidget(self.kind)

        self.kindError = FieldError(StakeholderForm)
        self.kindError.setObjectName(u"kindError")

        self.kindColumn.addWidget(self.kindError)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kindColumn.addItem(self.gap1)


        self.fields.addLayout(self.kindColumn, 0, 0, 1, 1)

        self.responsibleColumn = QVBoxLayout()
        self.responsibleColumn.setSpacing(4)
        self.responsibleColumn.setObjectName(u"responsibleColumn")
        self.responsibleColumn.setContentsMargins(0, 0, 0, 0)
        self.responsibleLabel = QLabel(StakeholderForm)
        self.responsibleLabel.setObjectName(u"responsibleLabel")
        self.responsibleLabel.setProperty(u"role", u"caption")
        self.responsibleLabel.setProperty(u"tone", u"text2")

        self.responsibleColumn.addWidget(self.responsibleLabel)

        self.responsible = Choice(StakeholderForm)
        self.responsible.setObjectName(u"responsible")

        self.responsibleColumn.addWidget(self.responsible)

        self.responsibleError = FieldError(StakeholderForm)
        self.responsibleError.setObjectName(u"responsibleError")

        self.responsibleColumn.addWidget(self.responsibleError)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.responsibleColumn.addItem(self.gap2)


        self.fields.addLayout(self.responsibleColumn, 0, 1, 1, 1)

        self.everyMonthsColumn = QVBoxLayout()
        self.everyMonthsColumn.setSpacing(4)
        self.everyMonthsColumn.setObjectName(u"everyMonthsColumn")
        self.everyMonthsColumn.setContentsMargins(0, 0, 0, 0)
        self.everyMonthsLabel = QLabel(StakeholderForm)
        self.everyMonthsLabel.setObjectName(u"everyMonthsLabel")
        self.everyMonthsLabel.setProperty(u"role", u"caption")
        self.everyMonthsLabel.setProperty(u"tone", u"text2")

        self.everyMonthsColumn.addWidget(self.everyMonthsLabel)

        self.everyMonths = Number(StakeholderForm)
        self.everyMonths.setObjectName(u"everyMonths")
        self.everyMonths.setMaximum(120)

        self.everyMonthsColumn.addWidget(self.everyMonths)

        self.everyMonthsError = FieldError(StakeholderForm)
        self.everyMonthsError.setObjectName(u"everyMonthsError")

        self.everyMonthsColumn.addWidget(self.everyMonthsError)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.everyMonthsColumn.addItem(self.gap3)


        self.fields.addLayout(self.everyMonthsColumn, 1, 0, 1, 1)

        self.sinceColumn = QVBoxLayout()
        self.sinceColumn.setSpacing(4)
        self.sinceColumn.setObjectName(u"sinceColumn")
        self.sinceColumn.setContentsMargins(0, 0, 0, 0)
        self.sinceLabel = QLabel(StakeholderForm)
        self.sinceLabel.setObjectName(u"sinceLabel")
        self.sinceLabel.setProperty(u"role", u"caption")
        self.sinceLabel.setProperty(u"tone", u"text2")

        self.sinceColumn.addWidget(self.sinceLabel)

        self.since = DayField(StakeholderForm)
        self.since.setObjectName(u"since")

        self.sinceColumn.addWidget(self.since)

        self.sinceHint = QLabel(StakeholderForm)
        self.sinceHint.setObjectName(u"sinceHint")
        self.sinceHint.setWordWrap(True)
        self.sinceHint.setProperty(u"role", u"caption")
        self.sinceHint.setProperty(u"tone", u"text3")

        self.sinceColumn.addWidget(self.sinceHint)

        self.sinceError = FieldError(StakeholderForm)
        self.sinceError.setObjectName(u"sinceError")

        self.sinceColumn.addWidget(self.sinceError)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sinceColumn.addItem(self.gap4)


        self.fields.addLayout(self.sinceColumn, 1, 1, 1, 1)

        self.bodyColumn = QVBoxLayout()
        self.bodyColumn.setSpacing(4)
        self.bodyColumn.setObjectName(u"bodyColumn")
        self.bodyColumn.setContentsMargins(0, 0, 0, 0)
        self.bodyLabel = QLabel(StakeholderForm)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setProperty(u"role", u"caption")
        self.bodyLabel.setProperty(u"tone", u"text2")

        self.bodyColumn.addWidget(self.bodyLabel)

        self.body = Choice(StakeholderForm)
        self.body.setObjectName(u"body")

        self.bodyColumn.addWidget(self.body)

        self.bodyError = FieldError(StakeholderForm)
        self.bodyError.setObjectName(u"bodyError")

        self.bodyColumn.addWidget(self.bodyError)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyColumn.addItem(self.gap5)


        self.fields.addLayout(self.bodyColumn, 2, 0, 1, 1)

        self.validToColumn = QVBoxLayout()
        self.validToColumn.setSpacing(4)
        self.validToColumn.setObjectName(u"validToColumn")
        self.validToColumn.setContentsMargins(0, 0, 0, 0)
        self.validToLabel = QLabel(StakeholderForm)
        self.validToLabel.setObjectName(u"validToLabel")
        self.validToLabel.setProperty(u"role", u"caption")
        self.validToLabel.setProperty(u"tone", u"text2")

        self.validToColumn.addWidget(self.validToLabel)

        self.validTo = DayField(StakeholderForm)
        self.validTo.setObjectName(u"validTo")

        self.validToColumn.addWidget(self.validTo)

        self.validToHint = QLabel(StakeholderForm)
        self.validToHint.setObjectName(u"validToHint")
        self.validToHint.setWordWrap(True)
        self.validToHint.setProperty(u"role", u"caption")
        self.validToHint.setProperty(u"tone", u"text3")

        self.validToColumn.addWidget(self.validToHint)

        self.validToError = FieldError(StakeholderForm)
        self.validToError.setObjectName(u"validToError")

        self.validToColumn.addWidget(self.validToError)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.validToColumn.addItem(self.gap6)


        self.fields.addLayout(self.validToColumn, 2, 1, 1, 1)

        self.wordsColumn = QVBoxLayout()
        self.wordsColumn.setSpacing(4)
        self.wordsColumn.setObjectName(u"wordsColumn")
        self.wordsColumn.setContentsMargins(0, 0, 0, 0)
        self.wordsLabel = QLabel(StakeholderForm)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setProperty(u"role", u"caption")
        self.wordsLabel.setProperty(u"tone", u"text2")

        self.wordsColumn.addWidget(self.wordsLabel)

        self.words = QLineEdit(StakeholderForm)
        self.words.setObjectName(u"words")

        self.wordsColumn.addWidget(self.words)

        self.wordsError = FieldError(StakeholderForm)
        self.wordsError.setObjectName(u"wordsError")

        self.wordsColumn.addWidget(self.wordsError)

        self.gap7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wordsColumn.addItem(self.gap7)


        self.fields.addLayout(self.wordsColumn, 3, 0, 1, 2)

        self.noteColumn = QVBoxLayout()
        self.noteColumn.setSpacing(4)
        self.noteColumn.setObjectName(u"noteColumn")
        self.noteColumn.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(StakeholderForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"caption")
        self.noteLabel.setProperty(u"tone", u"text2")

        self.noteColumn.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(StakeholderForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 84))
        self.note.setMaximumSize(QSize(16777215, 84))

        self.noteColumn.addWidget(self.note)

        self.noteError = FieldError(StakeholderForm)
        self.noteError.setObjectName(u"noteError")

        self.noteColumn.addWidget(self.noteError)

        self.gap8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteColumn.addItem(self.gap8)


        self.fields.addLayout(self.noteColumn, 4, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.meetingsHead = QHBoxLayout()
        self.meetingsHead.setSpacing(8)
        self.meetingsHead.setObjectName(u"meetingsHead")
        self.meetingsHead.setContentsMargins(0, 0, 0, 0)
        self.meetingsTitle = QLabel(StakeholderForm)
        self.meetingsTitle.setObjectName(u"meetingsTitle")
        self.meetingsTitle.setProperty(u"role", u"section")
        self.meetingsTitle.setProperty(u"tone", u"text")

        self.meetingsHead.addWidget(self.meetingsTitle)

        self.gap9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.meetingsHead.addItem(self.gap9)

        self.link = QPushButton(StakeholderForm)
        self.link.setObjectName(u"link")
        self.link.setProperty(u"kind", u"quiet")
        self.link.setProperty(u"compact", u"true")

        self.meetingsHead.addWidget(self.link)


        self.column.addLayout(self.meetingsHead)

        self.meetingsColumn = QVBoxLayout()
        self.meetingsColumn.setSpacing(0)
        self.meetingsColumn.setObjectName(u"meetingsColumn")
        self.meetingsColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.meetingsColumn)

        self.agreedColumn = QVBoxLayout()
        self.agreedColumn.setSpacing(0)
        self.agreedColumn.setObjectName(u"agreedColumn")
        self.agreedColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.agreedColumn)

        self.contactsHead = QHBoxLayout()
        self.contactsHead.setSpacing(8)
        self.contactsHead.setObjectName(u"contactsHead")
        self.contactsHead.setContentsMargins(0, 0, 0, 0)
        self.contactsTitle = QLabel(StakeholderForm)
        self.contactsTitle.setObjectName(u"contactsTitle")
        self.contactsTitle.setProperty(u"role", u"section")
        self.contactsTitle.setProperty(u"tone", u"text")

        self.contactsHead.addWidget(self.contactsTitle)

        self.gap10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.contactsHead.addItem(self.gap10)

        self.addContact = QPushButton(StakeholderForm)
        self.addContact.setObjectName(u"addContact")
        self.addContact.setProperty(u"kind", u"quiet")
        self.addContact.setProperty(u"compact", u"true")

        self.contactsHead.addWidget(self.addContact)


        self.column.addLayout(self.contactsHead)

        self.contactsColumn = QVBoxLayout()
        self.contactsColumn.setSpacing(0)
        self.contactsColumn.setObjectName(u"contactsColumn")
        self.contactsColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.contactsColumn)

        self.gap11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap11)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kind)
        self.responsibleLabel.setBuddy(self.responsible)
        self.everyMonthsLabel.setBuddy(self.everyMonths)
        self.sinceLabel.setBuddy(self.since)
        self.bodyLabel.setBuddy(self.body)
        self.validToLabel.setBuddy(self.validTo)
        self.wordsLabel.setBuddy(self.words)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StakeholderForm)

        QMetaObject.connectSlotsByName(StakeholderForm)
    # setupUi

    def retranslateUi(self, StakeholderForm):
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("StakeholderForm", u"Sidosryhm\u00e4n nimi", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("StakeholderForm", u"Sidosryhm\u00e4n nimi", None))
        self.plan.setText(QCoreApplication.translate("StakeholderForm", u"Sovi tapaaminen\u2026", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("StakeholderForm", u"Sidosryhm\u00e4n toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("StakeholderForm", u"Sidosryhm\u00e4n toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.facts.setText("")
        self.kindLabel.setText(QCoreApplication.translate("StakeholderForm", u"Laji", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("StakeholderForm", u"Laji", None))
#endif // QT_CONFIG(accessibility)
        self.responsibleLabel.setText(QCoreApplication.translate("StakeholderForm", u"Vastuuhenkil\u00f6", None))
#if QT_CONFIG(accessibility)
        self.responsible.setAccessibleName(QCoreApplication.translate("StakeholderForm", u"Vastuuhenkil\u00f6", None))
#endif // QT_CONFIG(accessibility)
        self.everyMonthsLabel.setText(QCoreApplication.translate("StakeholderForm", u"Tavataan", None))
#if QT_CONFIG(accessibility)
        self.everyMonths.setAccessibleName(QCoreApplication.translate("StakeholderForm", u"Tavataan", None))
#endif // QT_CONFIG(accessibility)
        self.sinceLabel.setText(QCoreApplication.translate("StakeholderForm", u"Lasketaan alkaen", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("StakeholderForm", u"Lasketaan alkaen", None))
#endif // QT_CONFIG(accessibility)
        self.sinceHint.setText(QCoreApplication.translate("StakeholderForm", u"Kun ei ole viel\u00e4 tavattu", None))
        self.bodyLabel.setText(QCoreApplication.translate("StakeholderForm", u"Tavataan ryhm\u00e4ss\u00e4", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("StakeholderForm", u"Tavataan ryhm\u00e4ss\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.validToLabel.setText(QCoreApplication.translate("StakeholderForm", u"Toiminta p\u00e4\u00e4ttynyt", None))
#if QT_CONFIG(accessibility)
        self.validTo.setAccessibleName(QCoreApplication.translate("StakeholderForm", u"Toiminta p\u00e4\u00e4ttynyt", None))
#endif // QT_CONFIG(accessibility)
        self.validToHint.setText(QCoreApplication.translate("StakeholderForm", u"Tyhj\u00e4: toimii edelleen", None))
        self.wordsLabel.setText(QCoreApplication.translate("StakeholderForm", u"Sovittu rytmi l\u00e4hteen sanoin", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("StakeholderForm", u"Sovittu rytmi l\u00e4hteen sanoin", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("StakeholderForm", u"Muistiinpano", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("StakeholderForm", u"Muistiinpano", None))
#endif // QT_CONFIG(accessibility)
        self.meetingsTitle.setText(QCoreApplication.translate("StakeholderForm", u"Tapaamiset", None))
        self.link.setText(QCoreApplication.translate("StakeholderForm", u"Liit\u00e4 kokous\u2026", None))
        self.contactsTitle.setText(QCoreApplication.translate("StakeholderForm", u"Yhteyshenkil\u00f6t", None))
        self.addContact.setText(QCoreApplication.translate("StakeholderForm", u"Lis\u00e4\u00e4 yhteyshenkil\u00f6\u2026", None))
        pass
    # retranslateUi

