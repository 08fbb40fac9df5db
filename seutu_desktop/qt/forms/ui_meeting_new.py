# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_new.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_NewMeeting(object):
    def setupUi(self, NewMeeting):
        if not NewMeeting.objectName():
            NewMeeting.setObjectName(u"NewMeeting")
        NewMeeting.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(NewMeeting)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(NewMeeting)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.grid = QGridLayout()
        self.grid.setSpacing(12)
        self.grid.setObjectName(u"grid")
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.bodyBox = QVBoxLayout()
        self.bodyBox.setSpacing(4)
        self.bodyBox.setObjectName(u"bodyBox")
        self.bodyBox.setContentsMargins(0, 0, 0, 0)
        self.bodyLabel = QLabel(NewMeeting)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setProperty(u"role", u"caption")
        self.bodyLabel.setProperty(u"tone", u"text2")

        self.bodyBox.addWidget(self.bodyLabel)

        self.body = QComboBox(NewMeeting)
        self.body.setObjectName(u"body")

        self.bodyBox.addWidget(self.body)


        self.grid.addLayout(self.bodyBox, 0, 0, 1, 1)

        self.kindBox = QVBoxLayout()
        self.kindBox.setSpacing(4)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(NewMeeting)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"caption")
        self.kindLabel.setProperty(u"tone", u"text2")

        self.kindBox.addWidget(self.kindLabel)

        self.kind = QComboBox(NewMeeting)
        self.kind.setObjectName(u"kind")

        self.kindBox.addWidget(self.kind)


        self.grid.addLayout(self.kindBox, 0, 1, 1, 1)

        self.bodyWarning = QVBoxLayout()
        self.bodyWarning.setSpacing(0)
        self.bodyWarning.setObjectName(u"bodyWarning")
        self.bodyWarning.setContentsMargins(0, 0, 0, 0)

        self.grid.addLayout(self.bodyWarning, 1, 0, 1, 2)

        self.daySlot = QVBoxLayout()
        self.daySlot.setSpacing(0)
        self.daySlot.setObjectName(u"daySlot")
        self.daySlot.setContentsMargins(0, 0, 0, 0)

        self.grid.addLayout(self.daySlot, 2, 0, 1, 1)

        self.times = QHBoxLayout()
        self.times.setSpacing(12)
        self.times.setObjectName(u"times")
        self.times.setContentsMargins(0, 0, 0, 0)
        self.startSlot = QVBoxLayout()
        self.startSlot.setSpacing(0)
        self.startSlot.setObjectName(u"startSlot")
        self.startSlot.setContentsMargins(0, 0, 0, 0)

        self.times.addLayout(self.startSlot)

        self.endSlot = QVBoxLayout()
        self.endSlot.setSpacing(0)
        self.endSlot.setObjectName(u"endSlot")
        self.endSlot.setContentsMargins(0, 0, 0, 0)

        self.times.addLayout(self.endSlot)


        self.grid.addLayout(self.times, 2, 1, 1, 1)

        self.placeBox = QVBoxLayout()
        self.placeBox.setSpacing(4)
        self.placeBox.setObjectName(u"placeBox")
        self.placeBox.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(NewMeeting)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"caption")
        self.placeLabel.setProperty(u"tone", u"text2")

        self.placeBox.addWidget(self.placeLabel)

        self.place = QLineEdit(NewMeeting)
        self.place.setObjectName(u"place")

        self.placeBox.addWidget(self.place)


        self.grid.addLayout(self.placeBox, 3, 0, 1, 2)

        self.titleBox = QVBoxLayout()
        self.titleBox.setSpacing(4)
        self.titleBox.setObjectName(u"titleBox")
        self.titleBox.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(NewMeeting)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"caption")
        self.titleLabel.setProperty(u"tone", u"text2")

        self.titleBox.addWidget(self.titleLabel)

        self.title = QLineEdit(NewMeeting)
        self.title.setObjectName(u"title")

        self.titleBox.addWidget(self.title)


        self.grid.addLayout(self.titleBox, 4, 0, 1, 2)


        self.column.addLayout(self.grid)

        self.standing = QCheckBox(NewMeeting)
        self.standing.setObjectName(u"standing")
        self.standing.setChecked(True)

        self.column.addWidget(self.standing)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.cancel = QPushButton(NewMeeting)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(NewMeeting)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.bodyLabel.setBuddy(self.body)
        self.kindLabel.setBuddy(self.kind)
        self.placeLabel.setBuddy(self.place)
        self.titleLabel.setBuddy(self.title)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.body, self.kind)
        QWidget.setTabOrder(self.kind, self.place)
        QWidget.setTabOrder(self.place, self.title)
        QWidget.setTabOrder(self.title, self.standing)
        QWidget.setTabOrder(self.standing, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(NewMeeting)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(NewMeeting)
    # setupUi

    def retranslateUi(self, NewMeeting):
        NewMeeting.setWindowTitle(QCoreApplication.translate("NewMeeting", u"Uusi kokous", None))
        self.heading.setText(QCoreApplication.translate("NewMeeting", u"Uusi kokous", None))
        self.bodyLabel.setText(QCoreApplication.translate("NewMeeting", u"Ryhm\u00e4", None))
        self.kindLabel.setText(QCoreApplication.translate("NewMeeting", u"Kokouksen laji", None))
        self.placeLabel.setText(QCoreApplication.translate("NewMeeting", u"Paikka tai et\u00e4yhteys", None))
        self.titleLabel.setText(QCoreApplication.translate("NewMeeting", u"Nimi (vapaaehtoinen)", None))
        self.standing.setText(QCoreApplication.translate("NewMeeting", u"Lis\u00e4\u00e4 esityslistalle vakioasiat", None))
        self.cancel.setText(QCoreApplication.translate("NewMeeting", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("NewMeeting", u"Luo kokous", None))
    # retranslateUi

