# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_backups.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from seutu_desktop.qt.widgets.field import FieldError

class Ui_BackupsForm(object):
    def setupUi(self, BackupsForm):
        if not BackupsForm.objectName():
            BackupsForm.setObjectName(u"BackupsForm")
        BackupsForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(BackupsForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(BackupsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")

        self.head.addWidget(self.heading)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap1)

        self.make = QPushButton(BackupsForm)
        self.make.setObjectName(u"make")

        self.head.addWidget(self.make)


        self.column.addLayout(self.head)

        self.explanation = QLabel(BackupsForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"body")
        self.explanation.setProperty(u"tone", u"text2")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.table = QTableView(BackupsForm)
        self.table.setObjectName(u"table")

        self.column.addWidget(self.table)

        self.nothing = QLabel(BackupsForm)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"list")
        self.nothing.setProperty(u"tone", u"text2")
        self.nothing.setWordWrap(True)

        self.column.addWidget(self.nothing)

        self.error = FieldError(BackupsForm)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.verbs = QHBoxLayout()
        self.verbs.setSpacing(8)
        self.verbs.setObjectName(u"verbs")
        self.verbs.setContentsMargins(0, 0, 0, 0)
        self.restore = QPushButton(BackupsForm)
        self.restore.setObjectName(u"restore")

        self.verbs.addWidget(self.restore)

        self.other = QPushButton(BackupsForm)
        self.other.setObjectName(u"other")
        self.other.setProperty(u"kind", u"quiet")

        self.verbs.addWidget(self.other)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.verbs.addItem(self.gap2)


        self.column.addLayout(self.verbs)

        self.between = QLabel(BackupsForm)
        self.between.setObjectName(u"between")
        self.between.setProperty(u"role", u"caption")

        self.column.addWidget(self.between)

        self.placeTitle = QLabel(BackupsForm)
        self.placeTitle.setObjectName(u"placeTitle")
        self.placeTitle.setProperty(u"role", u"section")

        self.column.addWidget(self.placeTitle)

        self.place = QLabel(BackupsForm)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"role", u"body")
        self.place.setWordWrap(True)

        self.column.addWidget(self.place)

        self.placeHint = QLabel(BackupsForm)
        self.placeHint.setObjectName(u"placeHint")
        self.placeHint.setProperty(u"role", u"body")
        self.placeHint.setProperty(u"tone", u"text2")
        self.placeHint.setWordWrap(True)

        self.column.addWidget(self.placeHint)

        self.placeVerbs = QHBoxLayout()
        self.placeVerbs.setSpacing(8)
        self.placeVerbs.setObjectName(u"placeVerbs")
        self.placeVerbs.setContentsMargins(0, 0, 0, 0)
        self.export = QPushButton(BackupsForm)
        self.export.setObjectName(u"export")

        self.placeVerbs.addWidget(self.export)

        self.show = QPushButton(BackupsForm)
        self.show.setObjectName(u"show")
        self.show.setProperty(u"kind", u"quiet")

        self.placeVerbs.addWidget(self.show)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.placeVerbs.addItem(self.gap3)


        self.column.addLayout(self.placeVerbs)

        self.progress = QVBoxLayout()
        self.progress.setSpacing(0)
        self.progress.setObjectName(u"progress")
        self.progress.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.progress)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap4)


        self.retranslateUi(BackupsForm)

        QMetaObject.connectSlotsByName(BackupsForm)
    # setupUi

    def retranslateUi(self, BackupsForm):
        self.heading.setText(QCoreApplication.translate("BackupsForm", u"Varmuuskopiot", None))
        self.make.setText(QCoreApplication.translate("BackupsForm", u"Tee nyt", None))
        self.explanation.setText(QCoreApplication.translate("BackupsForm", u"Seutu tekee varmuuskopion itse, kun ohjelma avataan ja jotain on muuttunut. Kahden viime p\u00e4iv\u00e4n kopiot s\u00e4ilyv\u00e4t kaikki, sitten 7 p\u00e4iv\u00e4lt\u00e4, 8 viikolta ja 12 kuukaudelta.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("BackupsForm", u"Varmuuskopiot", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("BackupsForm", u"Ei viel\u00e4 varmuuskopioita.", None))
        self.restore.setText(QCoreApplication.translate("BackupsForm", u"Palauta\u2026", None))
        self.other.setText(QCoreApplication.translate("BackupsForm", u"Palauta muusta tiedostosta\u2026", None))
        self.between.setText("")
        self.placeTitle.setText(QCoreApplication.translate("BackupsForm", u"Aineiston paikka", None))
        self.place.setText("")
        self.placeHint.setText(QCoreApplication.translate("BackupsForm", u"Siirr\u00e4 aineisto toiselle koneelle viem\u00e4ll\u00e4 kaikki kansioon tai kopioimalla koko kansio, kun Seutu on suljettu.", None))
        self.export.setText(QCoreApplication.translate("BackupsForm", u"Vie kaikki kansioon\u2026", None))
        self.show.setText(QCoreApplication.translate("BackupsForm", u"Avaa kansio", None))
        pass
    # retranslateUi

