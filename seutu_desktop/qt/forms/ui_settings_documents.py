# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_documents.ui'
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

from seutu_desktop.qt.widgets.field import FieldError

class Ui_DocumentsForm(object):
    def setupUi(self, DocumentsForm):
        if not DocumentsForm.objectName():
            DocumentsForm.setObjectName(u"DocumentsForm")
        DocumentsForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(DocumentsForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 24)
        self.heading = QLabel(DocumentsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")

        self.column.addWidget(self.heading)

        self.templateTitle = QLabel(DocumentsForm)
        self.templateTitle.setObjectName(u"templateTitle")
        self.templateTitle.setProperty(u"role", u"section")

        self.column.addWidget(self.templateTitle)

        self.template = QLabel(DocumentsForm)
        self.template.setObjectName(u"template")
        self.template.setProperty(u"role", u"body")
        self.template.setWordWrap(True)

        self.column.addWidget(self.template)

        self.templateExplanation = QLabel(DocumentsForm)
        self.templateExplanation.setObjectName(u"templateExplanation")
        self.templateExplanation.setProperty(u"role", u"body")
        self.templateExplanation.setProperty(u"tone", u"text2")
        self.templateExplanation.setWordWrap(True)

        self.column.addWidget(self.templateExplanation)

        self.templateButtons = QHBoxLayout()
        self.templateButtons.setSpacing(8)
        self.templateButtons.setObjectName(u"templateButtons")
        self.templateButtons.setContentsMargins(0, 0, 0, 0)
        self.choose = QPushButton(DocumentsForm)
        self.choose.setObjectName(u"choose")

        self.templateButtons.addWidget(self.choose)

        self.own = QPushButton(DocumentsForm)
        self.own.setObjectName(u"own")
        self.own.setProperty(u"kind", u"quiet")

        self.templateButtons.addWidget(self.own)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.templateButtons.addItem(self.gap1)


        self.column.addLayout(self.templateButtons)

        self.templateError = FieldError(DocumentsForm)
        self.templateError.setObjectName(u"templateError")

        self.column.addWidget(self.templateError)

        self.reportPart = QWidget(DocumentsForm)
        self.reportPart.setObjectName(u"reportPart")
        self.reportColumn = QVBoxLayout(self.reportPart)
        self.reportColumn.setSpacing(4)
        self.reportColumn.setObjectName(u"reportColumn")
        self.reportColumn.setContentsMargins(0, 0, 0, 0)
        self.reportTitle = QLabel(self.reportPart)
        self.reportTitle.setObjectName(u"reportTitle")
        self.reportTitle.setProperty(u"role", u"caption")
        self.reportTitle.setProperty(u"tone", u"text2")

        self.reportColumn.addWidget(self.reportTitle)

        self.report = QLabel(self.reportPart)
        self.report.setObjectName(u"report")
        self.report.setProperty(u"role", u"list")
        self.report.setWordWrap(True)

        self.reportColumn.addWidget(self.report)


        self.column.addWidget(self.reportPart)

        self.between = QLabel(DocumentsForm)
        self.between.setObjectName(u"between")
        self.between.setProperty(u"role", u"caption")

        self.column.addWidget(self.between)

        self.folderTitle = QLabel(DocumentsForm)
        self.folderTitle.setObjectName(u"folderTitle")
        self.folderTitle.setProperty(u"role", u"section")

        self.column.addWidget(self.folderTitle)

        self.folder = QLabel(DocumentsForm)
        self.folder.setObjectName(u"folder")
        self.folder.setProperty(u"role", u"body")
        self.folder.setWordWrap(True)

        self.column.addWidget(self.folder)

        self.folderButtons = QHBoxLayout()
        self.folderButtons.setSpacing(8)
        self.folderButtons.setObjectName(u"folderButtons")
        self.folderButtons.setContentsMargins(0, 0, 0, 0)
        self.chooseFolder = QPushButton(DocumentsForm)
        self.chooseFolder.setObjectName(u"chooseFolder")

        self.folderButtons.addWidget(self.chooseFolder)

        self.ownFolder = QPushButton(DocumentsForm)
        self.ownFolder.setObjectName(u"ownFolder")
        self.ownFolder.setProperty(u"kind", u"quiet")

        self.folderButtons.addWidget(self.ownFolder)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.folderButtons.addItem(self.gap2)


        self.column.addLayout(self.folderButtons)

        self.folderError = FieldError(DocumentsForm)
        self.folderError.setObjectName(u"folderError")

        self.column.addWidget(self.folderError)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap3)


        self.retranslateUi(DocumentsForm)

        QMetaObject.connectSlotsByName(DocumentsForm)
    # setupUi

    def retranslateUi(self, DocumentsForm):
        self.heading.setText(QCoreApplication.translate("DocumentsForm", u"Asiakirjat", None))
        self.templateTitle.setText(QCoreApplication.translate("DocumentsForm", u"Word-pohja", None))
        self.template.setText("")
        self.templateExplanation.setText(QCoreApplication.translate("DocumentsForm", u"Oman pohjan logo, yl\u00e4tunniste ja tyylit tulevat asiakirjoihin. Merkitse tekstin paikka sis\u00e4lt\u00f6ohjausobjektilla, jonka tunniste on \u201dsisalto\u201d.", None))
        self.choose.setText(QCoreApplication.translate("DocumentsForm", u"Valitse oma pohja\u2026", None))
        self.own.setText(QCoreApplication.translate("DocumentsForm", u"Palaa Seudun pohjaan", None))
        self.reportTitle.setText(QCoreApplication.translate("DocumentsForm", u"Pohjan tarkistus", None))
        self.report.setText("")
        self.between.setText("")
        self.folderTitle.setText(QCoreApplication.translate("DocumentsForm", u"Asiakirjojen kansio", None))
        self.folder.setText("")
        self.chooseFolder.setText(QCoreApplication.translate("DocumentsForm", u"Valitse kansio\u2026", None))
        self.ownFolder.setText(QCoreApplication.translate("DocumentsForm", u"Palaa oletuskansioon", None))
        pass
    # retranslateUi

