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

        self.privacy = QLabel(AssessmentAnswer)
        self.privacy.setObjectName(u"privacy")
        self.privacy.setProperty(u"role", u"caption")
        self.privacy.setProperty(u"tone", u"text3")
        self.privacy.setWordWrap(True)

        self.column.addWidget(self.privacy)

        self.spacecolumn4 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn4)

        self.criteria = QListView(AssessmentAnswer)
        self.criteria.setObjectName(u"criteria")
        self.criteria.setMinimumSize(QSize(0, 132))

        self.column.addWidget(self.criteria)

        self.spacecolumn6 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn6)

        self.title = QLabel(AssessmentAnswer)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"body-strong")
        self.title.setProperty(u"tone", u"text")
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.guidance = QLabel(AssessmentAnswer)
        self.guidance.setObjectName(u"guidance")
        self.guidance.setProperty(u"role", u"secondary")
        self.guidance.setProperty(u"tone", u"text2")
        self.guidance.setWordWrap(True)

        self.column.addWidget(self.guidance)

        self.spacecolumn9 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn9)

        self.evidenceColumn = QVBoxLayout()
        self.evidenceColumn.setSpacing(4)
        self.evidenceColumn.setObjectName(u"evidenceColumn")
        self.evidenceColumn.setContentsMargins(0, 0, 0, 0)
        self.evidenceLabel = QLabel(AssessmentAnswer)
        self.evidenceLabel.setObjectName(u"evidenceLabel")
        self.evidenceLabel.setProperty(u"role", u"caption")
        self.evidenceLabel.setProperty(u"tone", u"text2")
        self.evidenceLabel.setWordWrap(False)

        self.evidenceColumn.addWidget(self.evidenceLabel)

        self.evidence = QPlainTextEdit(AssessmentAnswer)
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


        self.column.addLayout(self.evidenceColumn)

        self.evidenceError = FieldError(AssessmentAnswer)
        self.evidenceError.setObjectName(u"evidenceError")

        self.column.addWidget(self.evidenceError)

        self.spacecolumn12 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn12)

        self.scoresLabel = QLabel(AssessmentAnswer)
        self.scoresLabel.setObjectName(u"scoresLabel")
        self.scoresLabel.setProperty(u"role", u"caption")
        self.scoresLabel.setProperty(u"tone", u"text2")
        self.scoresLabel.setWordWrap(False)

        self.column.addWidget(self.scoresLabel)

        self.spacecolumn14 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn14)

        self.scores = ScoreButtons(AssessmentAnswer)
        self.scores.setObjectName(u"scores")

        self.column.addWidget(self.scores)

        self.spacecolumn16 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn16)

        self.scale = QLabel(AssessmentAnswer)
        self.scale.setObjectName(u"scale")
        self.scale.setProperty(u"role", u"secondary")
        self.scale.setProperty(u"tone", u"text2")
        self.scale.setWordWrap(True)

        self.column.addWidget(self.scale)

        self.lacking = QLabel(AssessmentAnswer)
        self.lacking.setObjectName(u"lacking")
        self.lacking.setProperty(u"role", u"secondary")
        self.lacking.setProperty(u"tone", u"warn")
        self.lacking.setWordWrap(True)

        self.column.addWidget(self.lacking)

        self.spacecolumn19 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn19)

        self.strengthsColumn = QVBoxLayout()
        self.strengthsColumn.setSpacing(4)
        self.strengthsColumn.setObjectName(u"strengthsColumn")
        self.strengthsColumn.setContentsMargins(0, 0, 0, 0)
        self.strengthsLabel = QLabel(AssessmentAnswer)
        self.strengthsLabel.setObjectName(u"strengthsLabel")
        self.strengthsLabel.setProperty(u"role", u"caption")
        self.strengthsLabel.setProperty(u"tone", u"text2")
        self.strengthsLabel.setWordWrap(False)

        self.strengthsColumn.addWidget(self.strengthsLabel)

        self.strengths = QPlainTextEdit(AssessmentAnswer)
        self.strengths.setObjectName(u"strengths")
        self.strengths.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.strengths.sizePolicy().hasHeightForWidth())
        self.strengths.setSizePolicy(sizePolicy)
        self.strengths.setMinimumSize(QSize(0, 36))
        self.strengths.setMaximumSize(QSize(16777215, 42))

        self.strengthsColumn.addWidget(self.strengths)


        self.column.addLayout(self.strengthsColumn)

        self.spacecolumn21 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn21)

        self.improvementsColumn = QVBoxLayout()
        self.improvementsColumn.setSpacing(4)
        self.improvementsColumn.setObjectName(u"improvementsColumn")
        self.improvementsColumn.setContentsMargins(0, 0, 0, 0)
        self.improvementsLabel = QLabel(AssessmentAnswer)
        self.improvementsLabel.setObjectName(u"improvementsLabel")
        self.improvementsLabel.setProperty(u"role", u"caption")
        self.improvementsLabel.setProperty(u"tone", u"text2")
        self.improvementsLabel.setWordWrap(False)

        self.improvementsColumn.addWidget(self.improvementsLabel)

        self.improvements = QPlainTextEdit(AssessmentAnswer)
        self.improvements.setObjectName(u"improvements")
        self.improvements.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.improvements.sizePolicy().hasHeightForWidth())
        self.improvements.setSizePolicy(sizePolicy)
        self.improvements.setMinimumSize(QSize(0, 36))
        self.improvements.setMaximumSize(QSize(16777215, 42))

        self.improvementsColumn.addWidget(self.improvements)


        self.column.addLayout(self.improvementsColumn)

        self.spacecolumn23 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn23)

        self.actionsColumn = QVBoxLayout()
        self.actionsColumn.setSpacing(4)
        self.actionsColumn.setObjectName(u"actionsColumn")
        self.actionsColumn.setContentsMargins(0, 0, 0, 0)
        self.actionsLabel = QLabel(AssessmentAnswer)
        self.actionsLabel.setObjectName(u"actionsLabel")
        self.actionsLabel.setProperty(u"role", u"caption")
        self.actionsLabel.setProperty(u"tone", u"text2")
        self.actionsLabel.setWordWrap(False)

        self.actionsColumn.addWidget(self.actionsLabel)

        self.actions = QPlainTextEdit(AssessmentAnswer)
        self.actions.setObjectName(u"actions")
        self.actions.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.actions.sizePolicy().hasHeightForWidth())
        self.actions.setSizePolicy(sizePolicy)
        self.actions.setMinimumSize(QSize(0, 36))
        self.actions.setMaximumSize(QSize(16777215, 42))

        self.actionsColumn.addWidget(self.actions)


        self.column.addLayout(self.actionsColumn)

        self.spacecolumn25 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn25)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.stretchacts = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.stretchacts)

        self.next = QPushButton(AssessmentAnswer)
        self.next.setObjectName(u"next")

        self.acts.addWidget(self.next)


        self.column.addLayout(self.acts)

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

