# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_invite.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListView,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_AssessmentInvite(object):
    def setupUi(self, AssessmentInvite):
        if not AssessmentInvite.objectName():
            AssessmentInvite.setObjectName(u"AssessmentInvite")
        self.column = QVBoxLayout(AssessmentInvite)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 16)
        self.settings = QHBoxLayout()
        self.settings.setSpacing(16)
        self.settings.setObjectName(u"settings")
        self.settings.setContentsMargins(0, 0, 0, 0)
        self.schemeColumn = QVBoxLayout()
        self.schemeColumn.setSpacing(4)
        self.schemeColumn.setObjectName(u"schemeColumn")
        self.schemeColumn.setContentsMargins(0, 0, 0, 0)
        self.schemeLabel = QLabel(AssessmentInvite)
        self.schemeLabel.setObjectName(u"schemeLabel")
        self.schemeLabel.setProperty(u"role", u"caption")
        self.schemeLabel.setProperty(u"tone", u"text2")
        self.schemeLabel.setWordWrap(False)

        self.schemeColumn.addWidget(self.schemeLabel)

        self.scheme = QPushButton(AssessmentInvite)
        self.scheme.setObjectName(u"scheme")

        self.schemeColumn.addWidget(self.scheme)


        self.settings.addLayout(self.schemeColumn)

        self.meetingColumn = QVBoxLayout()
        self.meetingColumn.setSpacing(4)
        self.meetingColumn.setObjectName(u"meetingColumn")
        self.meetingColumn.setContentsMargins(0, 0, 0, 0)
        self.meetingLabel = QLabel(AssessmentInvite)
        self.meetingLabel.setObjectName(u"meetingLabel")
        self.meetingLabel.setProperty(u"role", u"caption")
        self.meetingLabel.setProperty(u"tone", u"text2")
        self.meetingLabel.setWordWrap(False)

        self.meetingColumn.addWidget(self.meetingLabel)

        self.meeting = Choice(AssessmentInvite)
        self.meeting.setObjectName(u"meeting")

        self.meetingColumn.addWidget(self.meeting)


        self.settings.addLayout(self.meetingColumn)

        self.dueColumn = QVBoxLayout()
        self.dueColumn.setSpacing(4)
        self.dueColumn.setObjectName(u"dueColumn")
        self.dueColumn.setContentsMargins(0, 0, 0, 0)
        self.dueLabel = QLabel(AssessmentInvite)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setProperty(u"role", u"caption")
        self.dueLabel.setProperty(u"tone", u"text2")
        self.dueLabel.setWordWrap(False)

        self.dueColumn.addWidget(self.dueLabel)

        self.due = DayField(AssessmentInvite)
        self.due.setObjectName(u"due")
        self.due.setMaximumSize(QSize(170, 16777215))

        self.dueColumn.addWidget(self.due)


        self.settings.addLayout(self.dueColumn)


        self.column.addLayout(self.settings)

        self.error = FieldError(AssessmentInvite)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.spacecolumn2 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn2)

        self.listHead = QHBoxLayout()
        self.listHead.setSpacing(8)
        self.listHead.setObjectName(u"listHead")
        self.listHead.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QLabel(AssessmentInvite)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setProperty(u"role", u"section")
        self.listTitle.setProperty(u"tone", u"text")
        self.listTitle.setWordWrap(False)

        self.listHead.addWidget(self.listTitle)

        self.listNote = QLabel(AssessmentInvite)
        self.listNote.setObjectName(u"listNote")
        self.listNote.setProperty(u"role", u"list")
        self.listNote.setProperty(u"tone", u"text2")
        self.listNote.setWordWrap(False)

        self.listHead.addWidget(self.listNote)

        self.stretchlistHead = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listHead.addItem(self.stretchlistHead)

        self.add = QPushButton(AssessmentInvite)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"kind", u"quiet")

        self.listHead.addWidget(self.add)

        self.update = QPushButton(AssessmentInvite)
        self.update.setObjectName(u"update")
        self.update.setProperty(u"kind", u"quiet")

        self.listHead.addWidget(self.update)


        self.column.addLayout(self.listHead)

        self.spacecolumn4 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn4)

        self.people = QListView(AssessmentInvite)
        self.people.setObjectName(u"people")

        self.column.addWidget(self.people)

        self.spacecolumn6 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn6)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.stretchacts = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.stretchacts)

        self.remove = QPushButton(AssessmentInvite)
        self.remove.setObjectName(u"remove")

        self.acts.addWidget(self.remove)

        self.forms = QPushButton(AssessmentInvite)
        self.forms.setObjectName(u"forms")
        self.forms.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.forms)


        self.column.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.schemeLabel.setBuddy(self.scheme)
        self.meetingLabel.setBuddy(self.meeting)
        self.dueLabel.setBuddy(self.due)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AssessmentInvite)

        QMetaObject.connectSlotsByName(AssessmentInvite)
    # setupUi

    def retranslateUi(self, AssessmentInvite):
        self.schemeLabel.setText(QCoreApplication.translate("AssessmentInvite", u"Kriteerist\u00f6", None))
        self.scheme.setText("")
#if QT_CONFIG(accessibility)
        self.scheme.setAccessibleName(QCoreApplication.translate("AssessmentInvite", u"Kriteerist\u00f6", None))
#endif // QT_CONFIG(accessibility)
        self.meetingLabel.setText(QCoreApplication.translate("AssessmentInvite", u"Itsearviointip\u00e4iv\u00e4", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("AssessmentInvite", u"Itsearviointip\u00e4iv\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.dueLabel.setText(QCoreApplication.translate("AssessmentInvite", u"Vastaukset viimeist\u00e4\u00e4n", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("AssessmentInvite", u"Vastaukset viimeist\u00e4\u00e4n", None))
#endif // QT_CONFIG(accessibility)
        self.listTitle.setText(QCoreApplication.translate("AssessmentInvite", u"Osallistujat", None))
        self.listNote.setText("")
        self.add.setText(QCoreApplication.translate("AssessmentInvite", u"Lis\u00e4\u00e4\u2026", None))
        self.update.setText(QCoreApplication.translate("AssessmentInvite", u"P\u00e4ivit\u00e4 j\u00e4senist\u00e4", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("AssessmentInvite", u"Osallistujat", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("AssessmentInvite", u"Poista osallistuja", None))
        self.forms.setText(QCoreApplication.translate("AssessmentInvite", u"Tee lomakkeet Exceliin\u2026", None))
        pass
    # retranslateUi

