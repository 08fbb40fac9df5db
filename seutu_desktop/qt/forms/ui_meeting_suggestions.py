# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_suggestions.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Suggestions(object):
    def setupUi(self, Suggestions):
        if not Suggestions.objectName():
            Suggestions.setObjectName(u"Suggestions")
        Suggestions.setMinimumSize(QSize(640, 0))
        self.column = QVBoxLayout(Suggestions)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(Suggestions)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(Suggestions)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.list = QListView(Suggestions)
        self.list.setObjectName(u"list")
        self.list.setMinimumSize(QSize(0, 164))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)

        self.column.addWidget(self.list)

        self.count = QLabel(Suggestions)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"secondary")
        self.count.setProperty(u"tone", u"text2")
        self.count.setWordWrap(False)

        self.column.addWidget(self.count)

        self.missingPart = QWidget(Suggestions)
        self.missingPart.setObjectName(u"missingPart")
        self.missingColumn = QVBoxLayout(self.missingPart)
        self.missingColumn.setSpacing(8)
        self.missingColumn.setObjectName(u"missingColumn")
        self.missingColumn.setContentsMargins(0, 0, 0, 0)
        self.missingHeading = QLabel(self.missingPart)
        self.missingHeading.setObjectName(u"missingHeading")
        self.missingHeading.setProperty(u"role", u"section")
        self.missingHeading.setProperty(u"tone", u"text")
        self.missingHeading.setWordWrap(True)

        self.missingColumn.addWidget(self.missingHeading)

        self.missing = QListView(self.missingPart)
        self.missing.setObjectName(u"missing")
        self.missing.setMinimumSize(QSize(0, 110))
        self.missing.setMaximumSize(QSize(16777215, 110))
        self.missing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.missingColumn.addWidget(self.missing)

        self.missingButtons = QHBoxLayout()
        self.missingButtons.setSpacing(8)
        self.missingButtons.setObjectName(u"missingButtons")
        self.missingButtons.setContentsMargins(0, 0, 0, 0)
        self.receive = QPushButton(self.missingPart)
        self.receive.setObjectName(u"receive")
        self.receive.setAutoDefault(False)

        self.missingButtons.addWidget(self.receive)

        self.remind = QPushButton(self.missingPart)
        self.remind.setObjectName(u"remind")
        self.remind.setAutoDefault(False)

        self.missingButtons.addWidget(self.remind)

        self.missingGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.missingButtons.addItem(self.missingGap)


        self.missingColumn.addLayout(self.missingButtons)


        self.column.addWidget(self.missingPart)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(Suggestions)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"kind", u"quiet")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.none = QPushButton(Suggestions)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"kind", u"quiet")
        self.none.setAutoDefault(False)

        self.buttons.addWidget(self.none)

        self.buttonGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.cancel = QPushButton(Suggestions)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(Suggestions)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.list, self.missing)
        QWidget.setTabOrder(self.missing, self.receive)
        QWidget.setTabOrder(self.receive, self.remind)
        QWidget.setTabOrder(self.remind, self.back)
        QWidget.setTabOrder(self.back, self.none)
        QWidget.setTabOrder(self.none, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(Suggestions)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(Suggestions)
    # setupUi

    def retranslateUi(self, Suggestions):
        Suggestions.setWindowTitle(QCoreApplication.translate("Suggestions", u"Ehdotukset", None))
        self.heading.setText(QCoreApplication.translate("Suggestions", u"Ehdotukset esityslistalle", None))
        self.text.setText(QCoreApplication.translate("Suggestions", u"Rastitut lis\u00e4t\u00e4\u00e4n esityslistalle, mit\u00e4\u00e4n ei lis\u00e4t\u00e4 kysym\u00e4tt\u00e4. V\u00e4lily\u00f6nti vaihtaa rastin, Del pudottaa ehdotuksen, Enter lis\u00e4\u00e4.", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("Suggestions", u"Ehdotukset", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.missingHeading.setText(QCoreApplication.translate("Suggestions", u"Katsaus puuttuu", None))
#if QT_CONFIG(accessibility)
        self.missing.setAccessibleName(QCoreApplication.translate("Suggestions", u"Puuttuvat katsaukset", None))
#endif // QT_CONFIG(accessibility)
        self.receive.setText(QCoreApplication.translate("Suggestions", u"Kirjaa katsaus\u2026", None))
        self.remind.setText(QCoreApplication.translate("Suggestions", u"Kopioi muistutus", None))
        self.back.setText(QCoreApplication.translate("Suggestions", u"Palauta pudotetut", None))
        self.none.setText(QCoreApplication.translate("Suggestions", u"Poista rastit", None))
        self.cancel.setText(QCoreApplication.translate("Suggestions", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("Suggestions", u"Lis\u00e4\u00e4 esityslistalle", None))
    # retranslateUi

