# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wheel_task_more.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, Number)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_WheelTaskMore(object):
    def setupUi(self, WheelTaskMore):
        if not WheelTaskMore.objectName():
            WheelTaskMore.setObjectName(u"WheelTaskMore")
        self.column = QVBoxLayout(WheelTaskMore)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 12, 24, 24)
        self.leadRow = QHBoxLayout()
        self.leadRow.setSpacing(12)
        self.leadRow.setObjectName(u"leadRow")
        self.leadRow.setContentsMargins(0, 0, 0, 0)
        self.leadColumn = QVBoxLayout()
        self.leadColumn.setSpacing(4)
        self.leadColumn.setObjectName(u"leadColumn")
        self.leadColumn.setContentsMargins(0, 0, 0, 0)
        self.leadLabel = QLabel(WheelTaskMore)
        self.leadLabel.setObjectName(u"leadLabel")
        self.leadLabel.setProperty(u"role", u"caption")
        self.leadLabel.setProperty(u"tone", u"text2")

        self.leadColumn.addWidget(self.leadLabel)

        self.lead = Number(WheelTaskMore)
        self.lead.setObjectName(u"lead")
        self.lead.setMinimum(0)
        self.lead.setMaximum(366)

        self.leadColumn.addWidget(self.lead)


        self.leadRow.addLayout(self.leadColumn)

        self.everyColumn = QVBoxLayout()
        self.everyColumn.setSpacing(4)
        self.everyColumn.setObjectName(u"everyColumn")
        self.everyColumn.setContentsMargins(0, 0, 0, 0)
        self.everyLabel = QLabel(WheelTaskMore)
        self.everyLabel.setObjectName(u"everyLabel")
        self.everyLabel.setProperty(u"role", u"caption")
        self.everyLabel.setProperty(u"tone", u"text2")

        self.everyColumn.addWidget(self.everyLabel)

        self.every = Number(WheelTaskMore)
        self.every.setObjectName(u"every")
        self.every.setMinimum(1)
        self.every.setMaximum(100)

        self.everyColumn.addWidget(self.every)


        self.leadRow.addLayout(self.everyColumn)


        self.column.addLayout(self.leadRow)

        self.personColumn = QVBoxLayout()
        self.personColumn.setSpacing(4)
        self.personColumn.setObjectName(u"personColumn")
        self.personColumn.setContentsMargins(0, 0, 0, 0)
        self.personLabel = QLabel(WheelTaskMore)
        self.personLabel.setObjectName(u"personLabel")
        self.personLabel.setProperty(u"role", u"caption")
        self.personLabel.setProperty(u"tone", u"text2")

        self.personColumn.addWidget(self.personLabel)

        self.person = Choice(WheelTaskMore)
        self.person.setObjectName(u"person")

        self.personColumn.addWidget(self.person)


        self.column.addLayout(self.personColumn)

        self.roleColumn = QVBoxLayout()
        self.roleColumn.setSpacing(4)
        self.roleColumn.setObjectName(u"roleColumn")
        self.roleColumn.setContentsMargins(0, 0, 0, 0)
        self.roleLabel = QLabel(WheelTaskMore)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"role", u"caption")
        self.roleLabel.setProperty(u"tone", u"text2")

        self.roleColumn.addWidget(self.roleLabel)

        self.role = QLineEdit(WheelTaskMore)
        self.role.setObjectName(u"role")

        self.roleColumn.addWidget(self.role)


        self.column.addLayout(self.roleColumn)

        self.makesItem = QCheckBox(WheelTaskMore)
        self.makesItem.setObjectName(u"makesItem")

        self.column.addWidget(self.makesItem)

        self.itemTitleColumn = QVBoxLayout()
        self.itemTitleColumn.setSpacing(4)
        self.itemTitleColumn.setObjectName(u"itemTitleColumn")
        self.itemTitleColumn.setContentsMargins(0, 0, 0, 0)
        self.itemTitleLabel = QLabel(WheelTaskMore)
        self.itemTitleLabel.setObjectName(u"itemTitleLabel")
        self.itemTitleLabel.setProperty(u"role", u"caption")
        self.itemTitleLabel.setProperty(u"tone", u"text2")

        self.itemTitleColumn.addWidget(self.itemTitleLabel)

        self.itemTitle = QLineEdit(WheelTaskMore)
        self.itemTitle.setObjectName(u"itemTitle")

        self.itemTitleColumn.addWidget(self.itemTitle)


        self.column.addLayout(self.itemTitleColumn)

        self.itemProposalColumn = QVBoxLayout()
        self.itemProposalColumn.setSpacing(4)
        self.itemProposalColumn.setObjectName(u"itemProposalColumn")
        self.itemProposalColumn.setContentsMargins(0, 0, 0, 0)
        self.itemProposalLabel = QLabel(WheelTaskMore)
        self.itemProposalLabel.setObjectName(u"itemProposalLabel")
        self.itemProposalLabel.setProperty(u"role", u"caption")
        self.itemProposalLabel.setProperty(u"tone", u"text2")

        self.itemProposalColumn.addWidget(self.itemProposalLabel)

        self.itemProposal = QPlainTextEdit(WheelTaskMore)
        self.itemProposal.setObjectName(u"itemProposal")

        self.itemProposalColumn.addWidget(self.itemProposal)


        self.column.addLayout(self.itemProposalColumn)

        self.toYearColumn = QVBoxLayout()
        self.toYearColumn.setSpacing(4)
        self.toYearColumn.setObjectName(u"toYearColumn")
        self.toYearColumn.setContentsMargins(0, 0, 0, 0)
        self.toYearLabel = QLabel(WheelTaskMore)
        self.toYearLabel.setObjectName(u"toYearLabel")
        self.toYearLabel.setProperty(u"role", u"caption")
        self.toYearLabel.setProperty(u"tone", u"text2")

        self.toYearColumn.addWidget(self.toYearLabel)

        self.toYear = Number(WheelTaskMore)
        self.toYear.setObjectName(u"toYear")
        self.toYear.setMinimum(0)
        self.toYear.setMaximum(9998)

        self.toYearColumn.addWidget(self.toYear)

        self.toYearError = FieldError(WheelTaskMore)
        self.toYearError.setObjectName(u"toYearError")

        self.toYearColumn.addWidget(self.toYearError)


        self.column.addLayout(self.toYearColumn)

        self.needsSlot = QVBoxLayout()
        self.needsSlot.setSpacing(8)
        self.needsSlot.setObjectName(u"needsSlot")
        self.needsSlot.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.needsSlot)

        self.needsError = FieldError(WheelTaskMore)
        self.needsError.setObjectName(u"needsError")

        self.column.addWidget(self.needsError)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.leadLabel.setBuddy(self.lead)
        self.everyLabel.setBuddy(self.every)
        self.personLabel.setBuddy(self.person)
        self.roleLabel.setBuddy(self.role)
        self.itemTitleLabel.setBuddy(self.itemTitle)
        self.itemProposalLabel.setBuddy(self.itemProposal)
        self.toYearLabel.setBuddy(self.toYear)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WheelTaskMore)

        QMetaObject.connectSlotsByName(WheelTaskMore)
    # setupUi

    def retranslateUi(self, WheelTaskMore):
        self.leadLabel.setText(QCoreApplication.translate("WheelTaskMore", u"Muistutus ennen", None))
#if QT_CONFIG(accessibility)
        self.lead.setAccessibleName(QCoreApplication.translate("WheelTaskMore", u"Muistutus ennen", None))
#endif // QT_CONFIG(accessibility)
        self.lead.setSuffix(QCoreApplication.translate("WheelTaskMore", u" pv", None))
        self.everyLabel.setText(QCoreApplication.translate("WheelTaskMore", u"Joka mones vuosi", None))
#if QT_CONFIG(accessibility)
        self.every.setAccessibleName(QCoreApplication.translate("WheelTaskMore", u"Joka mones vuosi", None))
#endif // QT_CONFIG(accessibility)
        self.personLabel.setText(QCoreApplication.translate("WheelTaskMore", u"Vastuuhenkil\u00f6", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("WheelTaskMore", u"Vastuuhenkil\u00f6", None))
#endif // QT_CONFIG(accessibility)
        self.roleLabel.setText(QCoreApplication.translate("WheelTaskMore", u"Vastuurooli", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("WheelTaskMore", u"Vastuurooli", None))
#endif // QT_CONFIG(accessibility)
        self.makesItem.setText(QCoreApplication.translate("WheelTaskMore", u"Tekee asian esityslistalle", None))
        self.itemTitleLabel.setText(QCoreApplication.translate("WheelTaskMore", u"Asian otsikko", None))
#if QT_CONFIG(accessibility)
        self.itemTitle.setAccessibleName(QCoreApplication.translate("WheelTaskMore", u"Asian otsikko", None))
#endif // QT_CONFIG(accessibility)
        self.itemProposalLabel.setText(QCoreApplication.translate("WheelTaskMore", u"P\u00e4\u00e4t\u00f6sehdotus", None))
#if QT_CONFIG(accessibility)
        self.itemProposal.setAccessibleName(QCoreApplication.translate("WheelTaskMore", u"P\u00e4\u00e4t\u00f6sehdotus", None))
#endif // QT_CONFIG(accessibility)
        self.toYearLabel.setText(QCoreApplication.translate("WheelTaskMore", u"Voimassa vuoteen", None))
#if QT_CONFIG(accessibility)
        self.toYear.setAccessibleName(QCoreApplication.translate("WheelTaskMore", u"Voimassa vuoteen", None))
#endif // QT_CONFIG(accessibility)
        self.toYear.setSpecialValueText(QCoreApplication.translate("WheelTaskMore", u"toistaiseksi", None))
        pass
    # retranslateUi

