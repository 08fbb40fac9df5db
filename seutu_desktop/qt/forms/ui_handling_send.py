# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handling_send.ui'
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

from seutu_desktop.qt.bound_form import DayField
from seutu_desktop.qt.widgets.field import FieldError

class Ui_HandlingSend(object):
    def setupUi(self, HandlingSend):
        if not HandlingSend.objectName():
            HandlingSend.setObjectName(u"HandlingSend")
        HandlingSend.setMinimumSize(QSize(460, 0))
        self.column = QVBoxLayout(HandlingSend)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(HandlingSend)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(HandlingSend)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.dayColumn = QVBoxLayout()
        self.dayColumn.setSpacing(4)
        self.dayColumn.setObjectName(u"dayColumn")
        self.dayColumn.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(HandlingSend)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"role", u"caption")
        self.dayLabel.setProperty(u"tone", u"text2")

        self.dayColumn.addWidget(self.dayLabel)

        self.day = DayField(HandlingSend)
        self.day.setObjectName(u"day")

        self.dayColumn.addWidget(self.day)


        self.column.addLayout(self.dayColumn)

        self.placesLabel = QLabel(HandlingSend)
        self.placesLabel.setObjectName(u"placesLabel")
        self.placesLabel.setProperty(u"role", u"caption")
        self.placesLabel.setProperty(u"tone", u"text2")

        self.column.addWidget(self.placesLabel)

        self.places = QListView(HandlingSend)
        self.places.setObjectName(u"places")
        self.places.setMinimumSize(QSize(0, 220))

        self.column.addWidget(self.places)

        self.error = FieldError(HandlingSend)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.rest)

        self.no = QPushButton(HandlingSend)
        self.no.setObjectName(u"no")

        self.buttons.addWidget(self.no)

        self.yes = QPushButton(HandlingSend)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.yes)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.placesLabel.setBuddy(self.places)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandlingSend)

        QMetaObject.connectSlotsByName(HandlingSend)
    # setupUi

    def retranslateUi(self, HandlingSend):
        self.heading.setText("")
        self.text.setText("")
        self.dayLabel.setText(QCoreApplication.translate("HandlingSend", u"L\u00e4hetetty", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("HandlingSend", u"L\u00e4hetetty", None))
#endif // QT_CONFIG(accessibility)
        self.placesLabel.setText(QCoreApplication.translate("HandlingSend", u"Kunnat", None))
#if QT_CONFIG(accessibility)
        self.places.setAccessibleName(QCoreApplication.translate("HandlingSend", u"Kunnat, joihin asiakirja l\u00e4hetettiin", None))
#endif // QT_CONFIG(accessibility)
        self.no.setText(QCoreApplication.translate("HandlingSend", u"Peruuta", None))
        self.yes.setText(QCoreApplication.translate("HandlingSend", u"Merkitse l\u00e4hetetyksi", None))
        pass
    # retranslateUi

