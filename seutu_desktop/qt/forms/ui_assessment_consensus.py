# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_consensus.ui'
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
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.assessment.big_plot import BigPlot
from seutu_desktop.qt.assessment.evidence import EvidenceList
from seutu_desktop.qt.assessment.score_buttons import ScoreButtons
from seutu_desktop.qt.widgets.field import FieldError

class Ui_AssessmentConsensus(object):
    def setupUi(self, AssessmentConsensus):
        if not AssessmentConsensus.objectName():
            AssessmentConsensus.setObjectName(u"AssessmentConsensus")
        self.column = QVBoxLayout(AssessmentConsensus)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 20, 28, 20)
        self.place = QLabel(AssessmentConsensus)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"secondary")
        self.place.setProperty(u"tone", u"text2")
        self.place.setWordWrap(True)

        self.column.addWidget(self.place)

        self.spacecolumn1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn1)

        self.title = QLabel(AssessmentConsensus)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"item")
        self.title.setProperty(u"tone", u"text")
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.plotGap = QSpacerItem(0, 18, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.plotGap)

        self.plot = BigPlot(AssessmentConsensus)
        self.plot.setObjectName(u"plot")

        self.column.addWidget(self.plot)

        self.factsGap = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.factsGap)

        self.facts = QLabel(AssessmentConsensus)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"role", u"secondary")
        self.facts.setProperty(u"tone", u"text2")
        self.facts.setWordWrap(True)

        self.column.addWidget(self.facts)

        self.last = QLabel(AssessmentConsensus)
        self.last.setObjectName(u"last")
        self.last.setProperty(u"role", u"secondary")
        self.last.setProperty(u"tone", u"text2")
        self.last.setWordWrap(True)

        self.column.addWidget(self.last)

        self.whyGap = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.whyGap)

        self.why = QWidget(AssessmentConsensus)
        self.why.setObjectName(u"why")
        self.whyColumn = QVBoxLayout(self.why)
        self.whyColumn.setSpacing(8)
        self.whyColumn.setObjectName(u"whyColumn")
        self.whyColumn.setContentsMargins(0, 0, 0, 16)
        self.evidenceLabel = QLabel(self.why)
        self.evidenceLabel.setObjectName(u"evidenceLabel")
        self.evidenceLabel.setProperty(u"role", u"caption")
        self.evidenceLabel.setProperty(u"tone", u"text2")
        self.evidenceLabel.setWordWrap(False)

        self.whyColumn.addWidget(self.evidenceLabel)

        self.evidence = EvidenceList(self.why)
        self.evidence.setObjectName(u"evidence")

        self.whyColumn.addWidget(self.evidence)

        self.all = QPushButton(self.why)
        self.all.setObjectName(u"all")
        self.all.setProperty(u"kind", u"quiet")
        self.all.setProperty(u"align", u"left")
        self.all.setProperty(u"compact", u"true")

        self.whyColumn.addWidget(self.all)


        self.column.addWidget(self.why)

        self.scoresLabel = QLabel(AssessmentConsensus)
        self.scoresLabel.setObjectName(u"scoresLabel")
        self.scoresLabel.setProperty(u"role", u"caption")
        self.scoresLabel.setProperty(u"tone", u"text2")
        self.scoresLabel.setWordWrap(False)

        self.column.addWidget(self.scoresLabel)

        self.spacecolumn11 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn11)

        self.scores = ScoreButtons(AssessmentConsensus)
        self.scores.setObjectName(u"scores")

        self.column.addWidget(self.scores)

        self.spacecolumn13 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn13)

        self.scale = QLabel(AssessmentConsensus)
        self.scale.setObjectName(u"scale")
        self.scale.setProperty(u"role", u"secondary")
        self.scale.setProperty(u"tone", u"text2")
        self.scale.setWordWrap(True)

        self.column.addWidget(self.scale)

        self.spacecolumn15 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn15)

        self.note = QPlainTextEdit(AssessmentConsensus)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setMinimumSize(QSize(0, 62))
        self.note.setMaximumSize(QSize(16777215, 80))

        self.column.addWidget(self.note)

        self.noteError = FieldError(AssessmentConsensus)
        self.noteError.setObjectName(u"noteError")

        self.column.addWidget(self.noteError)

        self.spacecolumn18 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn18)

        self.card = QLineEdit(AssessmentConsensus)
        self.card.setObjectName(u"card")

        self.column.addWidget(self.card)

        self.spacecolumn20 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn20)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(4)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.strength = QPushButton(AssessmentConsensus)
        self.strength.setObjectName(u"strength")
        self.strength.setProperty(u"kind", u"quiet")

        self.acts.addWidget(self.strength)

        self.target = QPushButton(AssessmentConsensus)
        self.target.setObjectName(u"target")
        self.target.setProperty(u"kind", u"quiet")

        self.acts.addWidget(self.target)

        self.stretchacts = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.stretchacts)

        self.next = QPushButton(AssessmentConsensus)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.next)


        self.column.addLayout(self.acts)

        self.stretchcolumn = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretchcolumn)


        self.retranslateUi(AssessmentConsensus)

        QMetaObject.connectSlotsByName(AssessmentConsensus)
    # setupUi

    def retranslateUi(self, AssessmentConsensus):
        self.place.setText("")
        self.title.setText("")
        self.facts.setText("")
        self.last.setText("")
        self.evidenceLabel.setText(QCoreApplication.translate("AssessmentConsensus", u"Perusteluja, nimett\u00f6m\u00e4n\u00e4", None))
        self.all.setText(QCoreApplication.translate("AssessmentConsensus", u"N\u00e4yt\u00e4 kaikki", None))
        self.scoresLabel.setText(QCoreApplication.translate("AssessmentConsensus", u"Yhteisarvio", None))
        self.scale.setText("")
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("AssessmentConsensus", u"Yhteisarvion perustelu", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("AssessmentConsensus", u"Mihin yhteisarvio perustuu", None))
#if QT_CONFIG(accessibility)
        self.card.setAccessibleName(QCoreApplication.translate("AssessmentConsensus", u"Uusi kortti", None))
#endif // QT_CONFIG(accessibility)
        self.strength.setText(QCoreApplication.translate("AssessmentConsensus", u"Vahvuus", None))
        self.target.setText(QCoreApplication.translate("AssessmentConsensus", u"Kehitt\u00e4miskohde", None))
        self.next.setText(QCoreApplication.translate("AssessmentConsensus", u"Kirjaa", None))
        pass
    # retranslateUi

