# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_finding.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seutu_desktop.qt.assessment.impact_plot import ImpactPlot
from seutu_desktop.qt.assessment.score_buttons import ScoreButtons
from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.widgets.field import FieldError

class Ui_AssessmentFinding(object):
    def setupUi(self, AssessmentFinding):
        if not AssessmentFinding.objectName():
            AssessmentFinding.setObjectName(u"AssessmentFinding")
        self.column = QVBoxLayout(AssessmentFinding)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 20, 28, 20)
        self.kind = QLabel(AssessmentFinding)
        self.kind.setObjectName(u"kind")
        self.kind.setProperty(u"role", u"secondary")
        self.kind.setProperty(u"tone", u"text2")
        self.kind.setWordWrap(True)

        self.column.addWidget(self.kind)

        self.spacecolumn1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn1)

        self.textColumn = QVBoxLayout()
        self.textColumn.setSpacing(4)
        self.textColumn.setObjectName(u"textColumn")
        self.textColumn.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(AssessmentFinding)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"role", u"caption")
        self.textLabel.setProperty(u"tone", u"text2")
        self.textLabel.setWordWrap(False)

        self.textColumn.addWidget(self.textLabel)

        self.text = QPlainTextEdit(AssessmentFinding)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.text.sizePolicy().hasHeightForWidth())
        self.text.setSizePolicy(sizePolicy)
        self.text.setMinimumSize(QSize(0, 72))
        self.text.setMaximumSize(QSize(16777215, 104))

        self.textColumn.addWidget(self.text)


        self.column.addLayout(self.textColumn)

        self.textError = FieldError(AssessmentFinding)
        self.textError.setObjectName(u"textError")

        self.column.addWidget(self.textError)

        self.spacecolumn4 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn4)

        self.criterionColumn = QVBoxLayout()
        self.criterionColumn.setSpacing(4)
        self.criterionColumn.setObjectName(u"criterionColumn")
        self.criterionColumn.setContentsMargins(0, 0, 0, 0)
        self.criterionLabel = QLabel(AssessmentFinding)
        self.criterionLabel.setObjectName(u"criterionLabel")
        self.criterionLabel.setProperty(u"role", u"caption")
        self.criterionLabel.setProperty(u"tone", u"text2")
        self.criterionLabel.setWordWrap(False)

        self.criterionColumn.addWidget(self.criterionLabel)

        self.criterion = Choice(AssessmentFinding)
        self.criterion.setObjectName(u"criterion")

        self.criterionColumn.addWidget(self.criterion)


        self.column.addLayout(self.criterionColumn)

        self.spacecolumn6 = QSpacerItem(0, 14, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn6)

        self.weights = QWidget(AssessmentFinding)
        self.weights.setObjectName(u"weights")
        self.weightsColumn = QVBoxLayout(self.weights)
        self.weightsColumn.setSpacing(4)
        self.weightsColumn.setObjectName(u"weightsColumn")
        self.weightsColumn.setContentsMargins(0, 0, 0, 0)
        self.impactLabel = QLabel(self.weights)
        self.impactLabel.setObjectName(u"impactLabel")
        self.impactLabel.setProperty(u"role", u"caption")
        self.impactLabel.setProperty(u"tone", u"text2")
        self.impactLabel.setWordWrap(False)

        self.weightsColumn.addWidget(self.impactLabel)

        self.impact = ScoreButtons(self.weights)
        self.impact.setObjectName(u"impact")

        self.weightsColumn.addWidget(self.impact)

        self.spaceweightsColumn2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.weightsColumn.addItem(self.spaceweightsColumn2)

        self.effortLabel = QLabel(self.weights)
        self.effortLabel.setObjectName(u"effortLabel")
        self.effortLabel.setProperty(u"role", u"caption")
        self.effortLabel.setProperty(u"tone", u"text2")
        self.effortLabel.setWordWrap(False)

        self.weightsColumn.addWidget(self.effortLabel)

        self.effort = ScoreButtons(self.weights)
        self.effort.setObjectName(u"effort")

        self.weightsColumn.addWidget(self.effort)

        self.spaceweightsColumn5 = QSpacerItem(0, 14, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.weightsColumn.addItem(self.spaceweightsColumn5)

        self.plotLabel = QLabel(self.weights)
        self.plotLabel.setObjectName(u"plotLabel")
        self.plotLabel.setProperty(u"role", u"caption")
        self.plotLabel.setProperty(u"tone", u"text2")
        self.plotLabel.setWordWrap(False)

        self.weightsColumn.addWidget(self.plotLabel)

        self.plot = ImpactPlot(self.weights)
        self.plot.setObjectName(u"plot")

        self.weightsColumn.addWidget(self.plot)


        self.column.addWidget(self.weights)

        self.spacecolumn8 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacecolumn8)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(AssessmentFinding)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"quiet")

        self.acts.addWidget(self.remove)

        self.stretchacts = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.stretchacts)


        self.column.addLayout(self.acts)

        self.stretchcolumn = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.stretchcolumn)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.criterionLabel.setBuddy(self.criterion)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AssessmentFinding)

        QMetaObject.connectSlotsByName(AssessmentFinding)
    # setupUi

    def retranslateUi(self, AssessmentFinding):
        self.kind.setText("")
        self.textLabel.setText(QCoreApplication.translate("AssessmentFinding", u"Teksti", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("AssessmentFinding", u"Teksti", None))
#endif // QT_CONFIG(accessibility)
        self.criterionLabel.setText(QCoreApplication.translate("AssessmentFinding", u"Mist\u00e4 kohteesta", None))
#if QT_CONFIG(accessibility)
        self.criterion.setAccessibleName(QCoreApplication.translate("AssessmentFinding", u"Mist\u00e4 kohteesta", None))
#endif // QT_CONFIG(accessibility)
        self.impactLabel.setText(QCoreApplication.translate("AssessmentFinding", u"Vaikutus: 1 pieni, 5 suuri", None))
        self.effortLabel.setText(QCoreApplication.translate("AssessmentFinding", u"Ty\u00f6m\u00e4\u00e4r\u00e4: 1 pieni, 5 suuri", None))
        self.plotLabel.setText(QCoreApplication.translate("AssessmentFinding", u"Vaikutus ja ty\u00f6m\u00e4\u00e4r\u00e4", None))
        self.remove.setText(QCoreApplication.translate("AssessmentFinding", u"Poista", None))
        pass
    # retranslateUi

