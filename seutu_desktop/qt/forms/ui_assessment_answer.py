# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_answer.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListView, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.assessment.score_buttons import ScoreButtons
from seutu_desktop.qt.widgets.field import FieldError

class Ui_AssessmentAnswer(object):
    def setupUi(self, AssessmentAnswer):
        if not AssessmentAnswer.objectName():
            AssessmentAnswer.setObjectName(u"AssessmentAnswer")
        self.column = QVBoxLayout(AssessmentAnswer)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 20, 28, 20)
        self.name = QLabel(AssessmentAnswer)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"item")
        self.name.setProperty(u"tone", u"text")
        self.name.setWordWrap(True)

        self.column.addWidget(self.name)

        self.seat = QLabel(AssessmentAnswer)
        self.seat.setObjectName(u"seat")
        self.seat.setProperty(u"role", u"secondary")
        self.seat.setProperty(u"tone", u"text2")
        self.seat.setWordWrap(True)

        self.column.addWidget(self.seat)

        self.spacecolumn2 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn2)

        self.cover = QWidget(AssessmentAnswer)
        self.cover.setObjectName(u"cover")
        self.coverColumn = QVBoxLayout(self.cover)
        self.coverColumn.setSpacing(12)
        self.coverColumn.setObjectName(u"coverColumn")
        self.coverColumn.setContentsMargins(0, 12, 0, 0)
        self.covered = QLabel(self.cover)
        self.covered.setObjectName(u"covered")
        self.covered.setProperty(u"role", u"body")
        self.covered.setProperty(u"tone", u"text2")
        self.covered.setWordWrap(True)

        self.coverColumn.addWidget(self.covered)

        self.coverRow = QHBoxLayout()
        self.coverRow.setSpacing(0)
        self.coverRow.setObjectName(u"coverRow")
        self.coverRow.setContentsMargins(0, 0, 0, 0)
        self.uncover = QPushButton(self.cover)
        self.uncover.setObjectName(u"uncover")

        self.coverRow.addWidget(self.uncover)

        self.stretchcoverRow = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.coverRow.addItem(self.stretchcoverRow)


        self.coverColumn.addLayout(self.coverRow)


        self.column.addWidget(self.cover)

        self.form = QWidget(AssessmentAnswer)
        self.form.setObjectName(u"form")
        self.formColumn = QVBoxLayout(self.form)
        self.formColumn.setSpacing(0)
        self.formColumn.setObjectName(u"formColumn")
        self.formColumn.setContentsMargins(0, 0, 0, 0)
        self.privacy = QLabel(self.form)
        self.privacy.setObjectName(u"privacy")
        self.privacy.setProperty(u"role", u"caption")
        self.privacy.setProperty(u"tone", u"text3")
        self.privacy.setWordWrap(True)

        self.formColumn.addWidget(self.privacy)

        self.spaceformColumn1 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.spaceformColumn1)

        self.criteria = QListView(self.form)
        self.criteria.setObjectName(u"criteria")
        self.criteria.setMinimumSize(QSize(0, 132))

        self.formColumn.addWidget(self.criteria)

        self.spaceformColumn3 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.spaceformColumn3)

        self.title = QLabel(self.form)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"body-strong")
        self.title.setProperty(u"tone", u"text")
        self.title.setWordWrap(True)

        self.formColumn.addWidget(self.title)

        self.guidance = QLabel(self.form)
        self.guidance.setObjectName(u"guidance")
        self.guidance.setProperty(u"role", u"secondary")
        self.guidance.setProperty(u"tone", u"text2")
        self.guidance.setWordWrap(True)

        self.formColumn.addWidget(self.guidance)

        self.spaceformColumn6 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.spaceformColumn6)

        self.evidenceColumn = QVBoxLayout()
        self.evidenceColumn.setSpacing(4)
        self.evidenceColumn.setObjectName(u"evidenceColumn")
        self.evidenceColumn.setContentsMargins(0, 0, 0, 0)
        self.evidenceLabel = QLabel(self.form)
        self.evidenceLabel.setObjectName(u"evidenceLabel")
        self.evidenceLabel.setProperty(u"role", u"caption")
        self.evidenceLabel.setProperty(u"tone", u"text2")
        self.evidenceLabel.setWordWrap(False)

        self.evidenceColumn.addWidget(self.evidenceLabel)

        self.evidence = QPlainTextEdit(self.form)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.evidence.sizePolicy().hasHeightForWidth())
        self.evidence.setSizePolicy(sizePolicy)
        self.evidence.setMinimumSize(QSize(0, 52))
        self.evidence.setMaximumSize(QSize(16777215, 58))

        self.evidenceColumn.addWidget(self.evidence)


        self.formColumn.addLayout(self.evidenceColumn)

        self.evidenceError = FieldError(self.form)
        self.evidenceError.setObjectName(u"evidenceError")

        self.formColumn.addWidget(self.evidenceError)

        self.spaceformColumn9 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.spaceformColumn9)

        self.scoresLabel = QLabel(self.form)
        self.scoresLabel.setObjectName(u"scoresLabel")
        self.scoresLabel.setProperty(u"role", u"caption")
        self.scoresLabel.setProperty(u"tone", u"text2")
        self.scoresLabel.setWordWrap(False)

        self.formColumn.addWidget(self.scoresLabel)

        self.spaceformColumn11 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.spaceformColumn11)

        self.scores = ScoreButtons(self.form)
        self.scores.setObjectName(u"scores")

        self.formColumn.addWidget(self.scores)

        self.spaceformColumn13 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.spaceformColumn13)

        self.scale = QLabel(self.form)
        self.scale.setObjectName(u"scale")
        self.scale.setProperty(u"role", u"secondary")
        self.scale.setProperty(u"tone", u"text2")
        self.scale.setWordWrap(True)

        self.formColumn.addWidget(self.scale)

        self.lacking = QLabel(self.form)
        self.lacking.setObjectName(u"lacking")
        self.lacking.setProperty(u"role", u"secondary")
        self.lacking.setProperty(u"tone", u"warn")
        self.lacking.setWordWrap(True)

        self.formColumn.addWidget(self.lacking)

        self.spaceformColumn16 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.spaceformColumn16)

        self.strengthsColumn = QVBoxLayout()
        self.strengthsColumn.setSpacing(4)
        self.strengthsColumn.setObjectName(u"strengthsColumn")
        self.strengthsColumn.setContentsMargins(0, 0, 0, 0)
        self.strengthsLabel = QLabel(self.form)
        self.strengthsLabel.setObjectName(u"strengthsLabel")
        self.strengthsLabel.setProperty(u"role", u"caption")
        self.strengthsLabel.setProperty(u"tone", u"text2")
        self.strengthsLabel.setWordWrap(False)

        self.strengthsColumn.addWidget(self.strengthsLabel)

        self.strengths = QPlainTextEdit(self.form)
        self.strengths.setObjectName(u"strengths")
        self.strengths.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.strengths.sizePolicy().hasHeightForWidth())
        self.strengths.setSizePolicy(sizePolicy)
        self.strengths.setMinimumSize(QSize(0, 36))
        self.strengths.setMaximumSize(QSize(16777215, 42))

        self.strengthsColumn.addWidget(self.strengths)


        self.formColumn.addLayout(self.strengthsColumn)

        self.spaceformColumn18 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.spaceformColumn18)

        self.improvementsColumn = QVBoxLayout()
        self.improvementsColumn.setSpacing(4)
        self.improvementsColumn.setObjectName(u"improvementsColumn")
        self.improvementsColumn.setContentsMargins(0, 0, 0, 0)
        self.improvementsLabel = QLabel(self.form)
        self.improvementsLabel.setObjectName(u"improvementsLabel")
        self.improvementsLabel.setProperty(u"role", u"caption")
        self.improvementsLabel.setProperty(u"tone", u"text2")
        self.improvementsLabel.setWordWrap(False)

        self.improvementsColumn.addWidget(self.improvementsLabel)

        self.improvements = QPlainTextEdit(self.form)
        self.improvements.setObjectName(u"improvements")
        self.improvements.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.improvements.sizePolicy().hasHeightForWidth())
        self.improvements.setSizePolicy(sizePolicy)
        self.improvements.setMinimumSize(QSize(0, 36))
        self.improvements.setMaximumSize(QSize(16777215, 42))

        self.improvementsColumn.addWidget(self.improvements)


        self.formColumn.addLayout(self.improvementsColumn)

        self.spaceformColumn20 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.spaceformColumn20)

        self.actionsColumn = QVBoxLayout()
        self.actionsColumn.setSpacing(4)
        self.actionsColumn.setObjectName(u"actionsColumn")
        self.actionsColumn.setContentsMargins(0, 0, 0, 0)
        self.actionsLabel = QLabel(self.form)
        self.actionsLabel.setObjectName(u"actionsLabel")
        self.actionsLabel.setProperty(u"role", u"caption")
        self.actionsLabel.setProperty(u"tone", u"text2")
        self.actionsLabel.setWordWrap(False)

        self.actionsColumn.addWidget(self.actionsLabel)

        self.actions = QPlainTextEdit(self.form)
        self.actions.setObjectName(u"actions")
        self.actions.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.actions.sizePolicy().hasHeightForWidth())
        self.actions.setSizePolicy(sizePolicy)
        self.actions.setMinimumSize(QSize(0, 36))
        self.actions.setMaximumSize(QSize(16777215, 42))

        self.actionsColumn.addWidget(self.actions)


        self.formColumn.addLayout(self.actionsColumn)

        self.spaceformColumn22 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.formColumn.addItem(self.spaceformColumn22)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.stretchacts = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.stretchacts)

        self.next = QPushButton(self.form)
        self.next.setObjectName(u"next")

        self.acts.addWidget(self.next)


        self.formColumn.addLayout(self.acts)


        self.column.addWidget(self.form)

        self.stretchcolumn = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretchcolumn)

#if QT_CONFIG(shortcut)
        self.evidenceLabel.setBuddy(self.evidence)
        self.strengthsLabel.setBuddy(self.strengths)
        self.improvementsLabel.setBuddy(self.improvements)
        self.actionsLabel.setBuddy(self.actions)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AssessmentAnswer)

        QMetaObject.connectSlotsByName(AssessmentAnswer)
    # setupUi

    def retranslateUi(self, AssessmentAnswer):
        self.name.setText("")
        self.seat.setText("")
        self.covered.setText(QCoreApplication.translate("AssessmentAnswer", u"Vastaukset ovat peitossa, jotta ne eiv\u00e4t n\u00e4y nimen vieress\u00e4, kun n\u00e4ytt\u00f6\u00e4 jaetaan. Yhteisarviossa ne ovat nimett\u00f6min\u00e4.", None))
        self.uncover.setText(QCoreApplication.translate("AssessmentAnswer", u"N\u00e4yt\u00e4 vastaukset", None))
        self.privacy.setText(QCoreApplication.translate("AssessmentAnswer", u"Vain vastausten kirjaamista varten. Yhteisarviossa vastaukset n\u00e4kyv\u00e4t nimett\u00f6min\u00e4.", None))
#if QT_CONFIG(accessibility)
        self.criteria.setAccessibleName(QCoreApplication.translate("AssessmentAnswer", u"Arvioitavat kohteet", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText("")
        self.guidance.setText("")
        self.evidenceLabel.setText(QCoreApplication.translate("AssessmentAnswer", u"Perustelu: mihin arvio nojaa", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("AssessmentAnswer", u"Perustelu", None))
#endif // QT_CONFIG(accessibility)
        self.scoresLabel.setText(QCoreApplication.translate("AssessmentAnswer", u"Arvio", None))
        self.scale.setText("")
        self.lacking.setText(QCoreApplication.translate("AssessmentAnswer", u"Arvio on ilman perustelua.", None))
        self.strengthsLabel.setText(QCoreApplication.translate("AssessmentAnswer", u"Vahvuudet", None))
#if QT_CONFIG(accessibility)
        self.strengths.setAccessibleName(QCoreApplication.translate("AssessmentAnswer", u"Vahvuudet", None))
#endif // QT_CONFIG(accessibility)
        self.improvementsLabel.setText(QCoreApplication.translate("AssessmentAnswer", u"Kehitt\u00e4miskohteet", None))
#if QT_CONFIG(accessibility)
        self.improvements.setAccessibleName(QCoreApplication.translate("AssessmentAnswer", u"Kehitt\u00e4miskohteet", None))
#endif // QT_CONFIG(accessibility)
        self.actionsLabel.setText(QCoreApplication.translate("AssessmentAnswer", u"Ehdotetut toimet", None))
#if QT_CONFIG(accessibility)
        self.actions.setAccessibleName(QCoreApplication.translate("AssessmentAnswer", u"Ehdotetut toimet", None))
#endif // QT_CONFIG(accessibility)
        self.next.setText(QCoreApplication.translate("AssessmentAnswer", u"Seuraava kohde", None))
        pass
    # retranslateUi

