# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'models_survey.ui'
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
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (DayField, Number)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_SurveyForm(object):
    def setupUi(self, SurveyForm):
        if not SurveyForm.objectName():
            SurveyForm.setObjectName(u"SurveyForm")
        SurveyForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(SurveyForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit(SurveyForm)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"bare", u"true")

        self.head.addWidget(self.name)

        self.more = QToolButton(SurveyForm)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.more)


        self.column.addLayout(self.head)

        self.nameError = FieldError(SurveyForm)
        self.nameError.setObjectName(u"nameError")

        self.column.addWidget(self.nameError)

        self.stateRow = QHBoxLayout()
        self.stateRow.setSpacing(12)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)
        self.rate = QLabel(SurveyForm)
        self.rate.setObjectName(u"rate")
        self.rate.setProperty(u"role", u"body")
        self.rate.setProperty(u"tone", u"text2")
        self.rate.setWordWrap(True)

        self.stateRow.addWidget(self.rate)


        self.column.addLayout(self.stateRow)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.yearColumn = QVBoxLayout()
        self.yearColumn.setSpacing(4)
        self.yearColumn.setObjectName(u"yearColumn")
        self.yearColumn.setContentsMargins(0, 0, 0, 0)
        self.yearLabel = QLabel(SurveyForm)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setProperty(u"role", u"caption")
        self.yearLabel.setProperty(u"tone", u"text2")

        self.yearColumn.addWidget(self.yearLabel)

        self.year = Number(SurveyForm)
        self.year.setObjectName(u"year")
        self.year.setMinimum(1990)
        self.year.setMaximum(2100)

        self.yearColumn.addWidget(self.year)

        self.yearError = FieldError(SurveyForm)
        self.yearError.setObjectName(u"yearError")

        self.yearColumn.addWidget(self.yearError)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.yearColumn.addItem(self.gap1)


        self.fields.addLayout(self.yearColumn, 0, 0, 1, 1)

        self.sectorColumn = QVBoxLayout()
        self.sectorColumn.setSpacing(4)
        self.sectorColumn.setObjectName(u"sectorColumn")
        self.sectorColumn.setContentsMargins(0, 0, 0, 0)
        self.sectorLabel = QLabel(SurveyForm)
        self.sectorLabel.setObjectName(u"sectorLabel")
        self.sectorLabel.setProperty(u"role", u"caption")
        self.sectorLabel.setProperty(u"tone", u"text2")

        self.sectorColumn.addWidget(self.sectorLabel)

        self.sector = QLineEdit(SurveyForm)
        self.sector.setObjectName(u"sector")

        self.sectorColumn.addWidget(self.sector)

        self.sectorError = FieldError(SurveyForm)
        self.sectorError.setObjectName(u"sectorError")

        self.sectorColumn.addWidget(self.sectorError)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sectorColumn.addItem(self.gap2)


        self.fields.addLayout(self.sectorColumn, 0, 1, 1, 1)

        self.opensColumn = QVBoxLayout()
        self.opensColumn.setSpacing(4)
        self.opensColumn.setObjectName(u"opensColumn")
        self.opensColumn.setContentsMargins(0, 0, 0, 0)
        self.opensLabel = QLabel(SurveyForm)
        self.opensLabel.setObjectName(u"opensLabel")
        self.opensLabel.setProperty(u"role", u"caption")
        self.opensLabel.setProperty(u"tone", u"text2")

        self.opensColumn.addWidget(self.opensLabel)

        self.opens = DayField(SurveyForm)
        self.opens.setObjectName(u"opens")

        self.opensColumn.addWidget(self.opens)

        self.opensError = FieldError(SurveyForm)
        self.opensError.setObjectName(u"opensError")

        self.opensColumn.addWidget(self.opensError)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opensColumn.addItem(self.gap3)


        self.fields.addLayout(self.opensColumn, 1, 0, 1, 1)

        self.closesColumn = QVBoxLayout()
        self.closesColumn.setSpacing(4)
        self.closesColumn.setObjectName(u"closesColumn")
        self.closesColumn.setContentsMargins(0, 0, 0, 0)
        self.closesLabel = QLabel(SurveyForm)
        self.closesLabel.setObjectName(u"closesLabel")
        self.closesLabel.setProperty(u"role", u"caption")
        self.closesLabel.setProperty(u"tone", u"text2")

        self.closesColumn.addWidget(self.closesLabel)

        self.closes = DayField(SurveyForm)
        self.closes.setObjectName(u"closes")

        self.closesColumn.addWidget(self.closes)

        self.closesError = FieldError(SurveyForm)
        self.closesError.setObjectName(u"closesError")

        self.closesColumn.addWidget(self.closesError)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.closesColumn.addItem(self.gap4)


        self.fields.addLayout(self.closesColumn, 1, 1, 1, 1)

        self.invitedColumn = QVBoxLayout()
        self.invitedColumn.setSpacing(4)
        self.invitedColumn.setObjectName(u"invitedColumn")
        self.invitedColumn.setContentsMargins(0, 0, 0, 0)
        self.invitedLabel = QLabel(SurveyForm)
        self.invitedLabel.setObjectName(u"invitedLabel")
        self.invitedLabel.setProperty(u"role", u"caption")
        self.invitedLabel.setProperty(u"tone", u"text2")

        self.invitedColumn.addWidget(self.invitedLabel)

        self.invited = QLineEdit(SurveyForm)
        self.invited.setObjectName(u"invited")

        self.invitedColumn.addWidget(self.invited)

        self.invitedError = FieldError(SurveyForm)
        self.invitedError.setObjectName(u"invitedError")

        self.invitedColumn.addWidget(self.invitedError)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.invitedColumn.addItem(self.gap5)


        self.fields.addLayout(self.invitedColumn, 2, 0, 1, 1)

        self.answeredColumn = QVBoxLayout()
        self.answeredColumn.setSpacing(4)
        self.answeredColumn.setObjectName(u"answeredColumn")
        self.answeredColumn.setContentsMargins(0, 0, 0, 0)
        self.answeredLabel = QLabel(SurveyForm)
        self.answeredLabel.setObjectName(u"answeredLabel")
        self.answeredLabel.setProperty(u"role", u"caption")
        self.answeredLabel.setProperty(u"tone", u"text2")

        self.answeredColumn.addWidget(self.answeredLabel)

        self.answered = QLineEdit(SurveyForm)
        self.answered.setObjectName(u"answered")

        self.answeredColumn.addWidget(self.answered)

        self.answeredError = FieldError(SurveyForm)
        self.answeredError.setObjectName(u"answeredError")

        self.answeredColumn.addWidget(self.answeredError)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.answeredColumn.addItem(self.gap6)


        self.fields.addLayout(self.answeredColumn, 2, 1, 1, 1)

        self.toldOnColumn = QVBoxLayout()
        self.toldOnColumn.setSpacing(4)
        self.toldOnColumn.setObjectName(u"toldOnColumn")
        self.toldOnColumn.setContentsMargins(0, 0, 0, 0)
        self.toldOnLabel = QLabel(SurveyForm)
        self.toldOnLabel.setObjectName(u"toldOnLabel")
        self.toldOnLabel.setProperty(u"role", u"caption")
        self.toldOnLabel.setProperty(u"tone", u"text2")

        self.toldOnColumn.addWidget(self.toldOnLabel)

        self.toldOn = DayField(SurveyForm)
        self.toldOn.setObjectName(u"toldOn")

        self.toldOnColumn.addWidget(self.toldOn)

        self.toldOnError = FieldError(SurveyForm)
        self.toldOnError.setObjectName(u"toldOnError")

        self.toldOnColumn.addWidget(self.toldOnError)

        self.gap7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.toldOnColumn.addItem(self.gap7)


        self.fields.addLayout(self.toldOnColumn, 3, 0, 1, 1)

        self.linkColumn = QVBoxLayout()
        self.linkColumn.setSpacing(4)
        self.linkColumn.setObjectName(u"linkColumn")
        self.linkColumn.setContentsMargins(0, 0, 0, 0)
        self.linkLabel = QLabel(SurveyForm)
        self.linkLabel.setObjectName(u"linkLabel")
        self.linkLabel.setProperty(u"role", u"caption")
        self.linkLabel.setProperty(u"tone", u"text2")

        self.linkColumn.addWidget(self.linkLabel)

        self.link = QLineEdit(SurveyForm)
        self.link.setObjectName(u"link")

        self.linkColumn.addWidget(self.link)

        self.linkError = FieldError(SurveyForm)
        self.linkError.setObjectName(u"linkError")

        self.linkColumn.addWidget(self.linkError)

        self.gap8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.linkColumn.addItem(self.gap8)


        self.fields.addLayout(self.linkColumn, 3, 1, 1, 1)

        self.resultsColumn = QVBoxLayout()
        self.resultsColumn.setSpacing(4)
        self.resultsColumn.setObjectName(u"resultsColumn")
        self.resultsColumn.setContentsMargins(0, 0, 0, 0)
        self.resultsLabel = QLabel(SurveyForm)
        self.resultsLabel.setObjectName(u"resultsLabel")
        self.resultsLabel.setProperty(u"role", u"caption")
        self.resultsLabel.setProperty(u"tone", u"text2")

        self.resultsColumn.addWidget(self.resultsLabel)

        self.results = QPlainTextEdit(SurveyForm)
        self.results.setObjectName(u"results")
        self.results.setMinimumSize(QSize(0, 132))
        self.results.setMaximumSize(QSize(16777215, 132))

        self.resultsColumn.addWidget(self.results)

        self.resultsError = FieldError(SurveyForm)
        self.resultsError.setObjectName(u"resultsError")

        self.resultsColumn.addWidget(self.resultsError)

        self.gap9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.resultsColumn.addItem(self.gap9)


        self.fields.addLayout(self.resultsColumn, 4, 0, 1, 2)

        self.noteColumn = QVBoxLayout()
        self.noteColumn.setSpacing(4)
        self.noteColumn.setObjectName(u"noteColumn")
        self.noteColumn.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(SurveyForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"caption")
        self.noteLabel.setProperty(u"tone", u"text2")

        self.noteColumn.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(SurveyForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 72))

        self.noteColumn.addWidget(self.note)

        self.noteError = FieldError(SurveyForm)
        self.noteError.setObjectName(u"noteError")

        self.noteColumn.addWidget(self.noteError)

        self.gap10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteColumn.addItem(self.gap10)


        self.fields.addLayout(self.noteColumn, 5, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.mattersColumn = QVBoxLayout()
        self.mattersColumn.setSpacing(0)
        self.mattersColumn.setObjectName(u"mattersColumn")
        self.mattersColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.mattersColumn)

        self.gap11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap11)

#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.year)
        self.sectorLabel.setBuddy(self.sector)
        self.opensLabel.setBuddy(self.opens)
        self.closesLabel.setBuddy(self.closes)
        self.invitedLabel.setBuddy(self.invited)
        self.answeredLabel.setBuddy(self.answered)
        self.toldOnLabel.setBuddy(self.toldOn)
        self.linkLabel.setBuddy(self.link)
        self.resultsLabel.setBuddy(self.results)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SurveyForm)

        QMetaObject.connectSlotsByName(SurveyForm)
    # setupUi

    def retranslateUi(self, SurveyForm):
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Kyselyn nimi", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("SurveyForm", u"Kyselyn nimi", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Kyselyn toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("SurveyForm", u"Kyselyn toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.rate.setText("")
        self.yearLabel.setText(QCoreApplication.translate("SurveyForm", u"Vuosi", None))
#if QT_CONFIG(accessibility)
        self.year.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Vuosi", None))
#endif // QT_CONFIG(accessibility)
        self.sectorLabel.setText(QCoreApplication.translate("SurveyForm", u"Toimiala", None))
#if QT_CONFIG(accessibility)
        self.sector.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Toimiala", None))
#endif // QT_CONFIG(accessibility)
        self.opensLabel.setText(QCoreApplication.translate("SurveyForm", u"Avataan", None))
#if QT_CONFIG(accessibility)
        self.opens.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Avataan", None))
#endif // QT_CONFIG(accessibility)
        self.closesLabel.setText(QCoreApplication.translate("SurveyForm", u"Suljetaan", None))
#if QT_CONFIG(accessibility)
        self.closes.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Suljetaan", None))
#endif // QT_CONFIG(accessibility)
        self.invitedLabel.setText(QCoreApplication.translate("SurveyForm", u"Kutsuttuja", None))
#if QT_CONFIG(accessibility)
        self.invited.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Kutsuttuja", None))
#endif // QT_CONFIG(accessibility)
        self.answeredLabel.setText(QCoreApplication.translate("SurveyForm", u"Vastauksia", None))
#if QT_CONFIG(accessibility)
        self.answered.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Vastauksia", None))
#endif // QT_CONFIG(accessibility)
        self.toldOnLabel.setText(QCoreApplication.translate("SurveyForm", u"Tuloksista kerrottu", None))
#if QT_CONFIG(accessibility)
        self.toldOn.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Tuloksista kerrottu", None))
#endif // QT_CONFIG(accessibility)
        self.linkLabel.setText(QCoreApplication.translate("SurveyForm", u"Linkki", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Linkki", None))
#endif // QT_CONFIG(accessibility)
        self.link.setPlaceholderText(QCoreApplication.translate("SurveyForm", u"https://", None))
        self.resultsLabel.setText(QCoreApplication.translate("SurveyForm", u"Tulokset", None))
#if QT_CONFIG(accessibility)
        self.results.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Tulokset", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("SurveyForm", u"Muistiinpano", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("SurveyForm", u"Muistiinpano", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

