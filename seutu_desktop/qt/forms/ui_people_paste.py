# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_paste.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.widgets.field import FieldError

class Ui_PasteDialog(object):
    def setupUi(self, PasteDialog):
        if not PasteDialog.objectName():
            PasteDialog.setObjectName(u"PasteDialog")
        PasteDialog.setMinimumSize(QSize(760, 620))
        self.column = QVBoxLayout(PasteDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(PasteDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.explanation = QLabel(PasteDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"body")
        self.explanation.setProperty(u"tone", u"text2")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.bodyColumn = QVBoxLayout()
        self.bodyColumn.setSpacing(4)
        self.bodyColumn.setObjectName(u"bodyColumn")
        self.bodyColumn.setContentsMargins(0, 0, 0, 0)
        self.bodyLabel = QLabel(PasteDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setProperty(u"role", u"caption")
        self.bodyLabel.setProperty(u"tone", u"text2")

        self.bodyColumn.addWidget(self.bodyLabel)

        self.body = Choice(PasteDialog)
        self.body.setObjectName(u"body")

        self.bodyColumn.addWidget(self.body)


        self.column.addLayout(self.bodyColumn)

        self.textColumn = QVBoxLayout()
        self.textColumn.setSpacing(4)
        self.textColumn.setObjectName(u"textColumn")
        self.textColumn.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(PasteDialog)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"role", u"caption")
        self.textLabel.setProperty(u"tone", u"text2")

        self.textColumn.addWidget(self.textLabel)

        self.text = QPlainTextEdit(PasteDialog)
        self.text.setObjectName(u"text")
        self.text.setMaximumSize(QSize(16777215, 110))

        self.textColumn.addWidget(self.text)


        self.column.addLayout(self.textColumn)

        self.result = QLabel(PasteDialog)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"role", u"list")
        self.result.setProperty(u"tone", u"text2")

        self.column.addWidget(self.result)

        self.preview = QTableView(PasteDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setMinimumSize(QSize(0, 200))

        self.column.addWidget(self.preview)

        self.error = FieldError(PasteDialog)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap1)

        self.no = QPushButton(PasteDialog)
        self.no.setObjectName(u"no")

        self.buttons.addWidget(self.no)

        self.yes = QPushButton(PasteDialog)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.yes)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.bodyLabel.setBuddy(self.body)
        self.textLabel.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PasteDialog)

        QMetaObject.connectSlotsByName(PasteDialog)
    # setupUi

    def retranslateUi(self, PasteDialog):
        self.heading.setText(QCoreApplication.translate("PasteDialog", u"Liit\u00e4 taulukosta", None))
        self.explanation.setText(QCoreApplication.translate("PasteDialog", u"Kopioi rivit Excelist\u00e4 ja liit\u00e4 ne t\u00e4h\u00e4n (Ctrl+V). Sarakkeet: kunta, nimi, nimike, s\u00e4hk\u00f6posti, varaedustaja. Mit\u00e4\u00e4n ei lis\u00e4t\u00e4 ennen kuin painat painiketta.", None))
        self.bodyLabel.setText(QCoreApplication.translate("PasteDialog", u"Ryhm\u00e4", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("PasteDialog", u"Ryhm\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("PasteDialog", u"Liitetty taulukko", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("PasteDialog", u"Liitetty taulukko", None))
#endif // QT_CONFIG(accessibility)
        self.result.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("PasteDialog", u"Esikatselu", None))
#endif // QT_CONFIG(accessibility)
        self.no.setText(QCoreApplication.translate("PasteDialog", u"Peruuta", None))
        self.yes.setText(QCoreApplication.translate("PasteDialog", u"Lis\u00e4\u00e4", None))
        pass
    # retranslateUi

