# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'year_plan.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PlanForm(object):
    def setupUi(self, PlanForm):
        if not PlanForm.objectName():
            PlanForm.setObjectName(u"PlanForm")
        self.column = QVBoxLayout(PlanForm)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 24)
        self.approvalRow = QHBoxLayout()
        self.approvalRow.setSpacing(8)
        self.approvalRow.setObjectName(u"approvalRow")
        self.approvalRow.setContentsMargins(0, 0, 0, 0)
        self.approval = QLabel(PlanForm)
        self.approval.setObjectName(u"approval")
        self.approval.setProperty(u"role", u"body")
        self.approval.setProperty(u"tone", u"text")

        self.approvalRow.addWidget(self.approval)

        self.openApproval = QPushButton(PlanForm)
        self.openApproval.setObjectName(u"openApproval")
        self.openApproval.setProperty(u"kind", u"quiet")
        self.openApproval.setAutoDefault(False)

        self.approvalRow.addWidget(self.openApproval)

        self.approvalGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.approvalRow.addItem(self.approvalGap)


        self.column.addLayout(self.approvalRow)

        self.importRow = QHBoxLayout()
        self.importRow.setSpacing(8)
        self.importRow.setObjectName(u"importRow")
        self.importRow.setContentsMargins(0, 0, 0, 0)
        self.importText = QLabel(PlanForm)
        self.importText.setObjectName(u"importText")
        self.importText.setProperty(u"role", u"body")
        self.importText.setProperty(u"tone", u"text")
        self.importText.setWordWrap(True)

        self.importRow.addWidget(self.importText)

        self.importTargets = QPushButton(PlanForm)
        self.importTargets.setObjectName(u"importTargets")
        self.importTargets.setAutoDefault(False)

        self.importRow.addWidget(self.importTargets)


        self.column.addLayout(self.importRow)

        self.introductionColumn = QVBoxLayout()
        self.introductionColumn.setSpacing(4)
        self.introductionColumn.setObjectName(u"introductionColumn")
        self.introductionColumn.setContentsMargins(0, 0, 0, 0)
        self.introductionLabel = QLabel(PlanForm)
        self.introductionLabel.setObjectName(u"introductionLabel")
        self.introductionLabel.setProperty(u"role", u"caption")
        self.introductionLabel.setProperty(u"tone", u"text2")

        self.introductionColumn.addWidget(self.introductionLabel)

        self.introductionSlot = QVBoxLayout()
        self.introductionSlot.setSpacing(0)
        self.introductionSlot.setObjectName(u"introductionSlot")
        self.introductionSlot.setContentsMargins(0, 0, 0, 0)

        self.introductionColumn.addLayout(self.introductionSlot)


        self.column.addLayout(self.introductionColumn)

        self.closingColumn = QVBoxLayout()
        self.closingColumn.setSpacing(4)
        self.closingColumn.setObjectName(u"closingColumn")
        self.closingColumn.setContentsMargins(0, 0, 0, 0)
        self.closingLabel = QLabel(PlanForm)
        self.closingLabel.setObjectName(u"closingLabel")
        self.closingLabel.setProperty(u"role", u"caption")
        self.closingLabel.setProperty(u"tone", u"text2")

        self.closingColumn.addWidget(self.closingLabel)

        self.closingSlot = QVBoxLayout()
        self.closingSlot.setSpacing(0)
        self.closingSlot.setObjectName(u"closingSlot")
        self.closingSlot.setContentsMargins(0, 0, 0, 0)

        self.closingColumn.addLayout(self.closingSlot)


        self.column.addLayout(self.closingColumn)

        self.strategyHead = QLabel(PlanForm)
        self.strategyHead.setObjectName(u"strategyHead")
        self.strategyHead.setProperty(u"role", u"section")
        self.strategyHead.setProperty(u"tone", u"text")

        self.column.addWidget(self.strategyHead)

        self.strategy = QLabel(PlanForm)
        self.strategy.setObjectName(u"strategy")
        self.strategy.setProperty(u"role", u"body")
        self.strategy.setProperty(u"tone", u"text2")
        self.strategy.setWordWrap(True)

        self.column.addWidget(self.strategy)

        self.factorsHead = QLabel(PlanForm)
        self.factorsHead.setObjectName(u"factorsHead")
        self.factorsHead.setProperty(u"role", u"section")
        self.factorsHead.setProperty(u"tone", u"text")

        self.column.addWidget(self.factorsHead)

        self.factors = QLabel(PlanForm)
        self.factors.setObjectName(u"factors")
        self.factors.setProperty(u"role", u"body")
        self.factors.setProperty(u"tone", u"text2")
        self.factors.setWordWrap(True)

        self.column.addWidget(self.factors)

        self.followHead = QLabel(PlanForm)
        self.followHead.setObjectName(u"followHead")
        self.followHead.setProperty(u"role", u"section")
        self.followHead.setProperty(u"tone", u"text")

        self.column.addWidget(self.followHead)

        self.followRow = QHBoxLayout()
        self.followRow.setSpacing(8)
        self.followRow.setObjectName(u"followRow")
        self.followRow.setContentsMargins(0, 0, 0, 0)
        self.follow = QLabel(PlanForm)
        self.follow.setObjectName(u"follow")
        self.follow.setProperty(u"role", u"body")
        self.follow.setProperty(u"tone", u"text2")
        self.follow.setWordWrap(True)

        self.followRow.addWidget(self.follow)

        self.followUp = QPushButton(PlanForm)
        self.followUp.setObjectName(u"followUp")
        self.followUp.setAutoDefault(False)

        self.followRow.addWidget(self.followUp)


        self.column.addLayout(self.followRow)


        self.retranslateUi(PlanForm)

        QMetaObject.connectSlotsByName(PlanForm)
    # setupUi

    def retranslateUi(self, PlanForm):
        self.approval.setText("")
        self.openApproval.setText(QCoreApplication.translate("PlanForm", u"Avaa pyk\u00e4l\u00e4", None))
        self.importText.setText("")
        self.importTargets.setText(QCoreApplication.translate("PlanForm", u"Tuo tavoitteiksi", None))
        self.introductionLabel.setText(QCoreApplication.translate("PlanForm", u"Johdanto: mihin suunnitelma perustuu", None))
        self.closingLabel.setText(QCoreApplication.translate("PlanForm", u"Lopuksi", None))
        self.strategyHead.setText("")
        self.strategy.setText("")
        self.factorsHead.setText("")
        self.factors.setText("")
        self.followHead.setText(QCoreApplication.translate("PlanForm", u"Seuranta", None))
        self.follow.setText("")
        self.followUp.setText(QCoreApplication.translate("PlanForm", u"Ota seuranta k\u00e4ytt\u00f6\u00f6n", None))
        pass
    # retranslateUi

