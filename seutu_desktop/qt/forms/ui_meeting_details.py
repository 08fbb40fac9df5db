# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_details.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.meetings.person_combo import PersonCombo

class Ui_MeetingDetails(object):
    def setupUi(self, MeetingDetails):
        if not MeetingDetails.objectName():
            MeetingDetails.setObjectName(u"MeetingDetails")
        MeetingDetails.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(MeetingDetails)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(MeetingDetails)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.grid = QGridLayout()
        self.grid.setSpacing(12)
        self.grid.setObjectName(u"grid")
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.titleBox = QVBoxLayout()
        self.titleBox.setSpacing(4)
        self.titleBox.setObjectName(u"titleBox")
        self.titleBox.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(MeetingDetails)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"caption")
        self.titleLabel.setProperty(u"tone", u"text2")

        self.titleBox.addWidget(self.titleLabel)

        self.title = QLineEdit(MeetingDetails)
        self.title.setObjectName(u"title")

        self.titleBox.addWidget(self.title)


        self.grid.addLayout(self.titleBox, 0, 0, 1, 2)

        self.kindBox = QVBoxLayout()
        self.kindBox.setSpacing(4)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(MeetingDetails)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"caption")
        self.kindLabel.setProperty(u"tone", u"text2")

        self.kindBox.addWidget(self.kindLabel)

        self.kind = QComboBox(MeetingDetails)
        self.kind.setObjectName(u"kind")

        self.kindBox.addWidget(self.kind)


        self.grid.addLayout(self.kindBox, 1, 0, 1, 1)

        self.daySlot = QVBoxLayout()
        self.daySlot.setSpacing(0)
        self.daySlot.setObjectName(u"daySlot")
        self.daySlot.setContentsMargins(0, 0, 0, 0)

        self.grid.addLayout(self.daySlot, 1, 1, 1, 1)

        self.startSlot = QVBoxLayout()
        self.startSlot.setSpacing(0)
        self.startSlot.setObjectName(u"startSlot")
        self.startSlot.setContentsMargins(0, 0, 0, 0)

        self.grid.addLayout(self.startSlot, 2, 0, 1, 1)

        self.endSlot = QVBoxLayout()
        self.endSlot.setSpacing(0)
        self.endSlot.setObjectName(u"endSlot")
        self.endSlot.setContentsMargins(0, 0, 0, 0)

        self.grid.addLayout(self.endSlot, 2, 1, 1, 1)

        self.reasonSlot = QVBoxLayout()
        self.reasonSlot.setSpacing(0)
        self.reasonSlot.setObjectName(u"reasonSlot")
        self.reasonSlot.setContentsMargins(0, 0, 0, 0)

        self.grid.addLayout(self.reasonSlot, 3, 0, 1, 2)

        self.placeBox = QVBoxLayout()
        self.placeBox.setSpacing(4)
        self.placeBox.setObjectName(u"placeBox")
        self.placeBox.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(MeetingDetails)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"caption")
        self.placeLabel.setProperty(u"tone", u"text2")

        self.placeBox.addWidget(self.placeLabel)

        self.place = QLineEdit(MeetingDetails)
        self.place.setObjectName(u"place")

        self.placeBox.addWidget(self.place)


        self.grid.addLayout(self.placeBox, 4, 0, 1, 1)

        self.linkBox = QVBoxLayout()
        self.linkBox.setSpacing(4)
        self.linkBox.setObjectName(u"linkBox")
        self.linkBox.setContentsMargins(0, 0, 0, 0)
        self.linkLabel = QLabel(MeetingDetails)
        self.linkLabel.setObjectName(u"linkLabel")
        self.linkLabel.setProperty(u"role", u"caption")
        self.linkLabel.setProperty(u"tone", u"text2")

        self.linkBox.addWidget(self.linkLabel)

        self.link = QLineEdit(MeetingDetails)
        self.link.setObjectName(u"link")

        self.linkBox.addWidget(self.link)


        self.grid.addLayout(self.linkBox, 4, 1, 1, 1)

        self.chairBox = QVBoxLayout()
        self.chairBox.setSpacing(4)
        self.chairBox.setObjectName(u"chairBox")
        self.chairBox.setContentsMargins(0, 0, 0, 0)
        self.chairLabel = QLabel(MeetingDetails)
        self.chairLabel.setObjectName(u"chairLabel")
        self.chairLabel.setProperty(u"role", u"caption")
        self.chairLabel.setProperty(u"tone", u"text2")

        self.chairBox.addWidget(self.chairLabel)

        self.chair = PersonCombo(MeetingDetails)
        self.chair.setObjectName(u"chair")

        self.chairBox.addWidget(self.chair)


        self.grid.addLayout(self.chairBox, 5, 0, 1, 1)

        self.secretaryBox = QVBoxLayout()
        self.secretaryBox.setSpacing(4)
        self.secretaryBox.setObjectName(u"secretaryBox")
        self.secretaryBox.setContentsMargins(0, 0, 0, 0)
        self.secretaryLabel = QLabel(MeetingDetails)
        self.secretaryLabel.setObjectName(u"secretaryLabel")
        self.secretaryLabel.setProperty(u"role", u"caption")
        self.secretaryLabel.setProperty(u"tone", u"text2")

        self.secretaryBox.addWidget(self.secretaryLabel)

        self.secretary = PersonCombo(MeetingDetails)
        self.secretary.setObjectName(u"secretary")

        self.secretaryBox.addWidget(self.secretary)


        self.grid.addLayout(self.secretaryBox, 5, 1, 1, 1)

        self.firstBox = QVBoxLayout()
        self.firstBox.setSpacing(4)
        self.firstBox.setObjectName(u"firstBox")
        self.firstBox.setContentsMargins(0, 0, 0, 0)
        self.firstLabel = QLabel(MeetingDetails)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"role", u"caption")
        self.firstLabel.setProperty(u"tone", u"text2")

        self.firstBox.addWidget(self.firstLabel)

        self.first = PersonCombo(MeetingDetails)
        self.first.setObjectName(u"first")

        self.firstBox.addWidget(self.first)


        self.grid.addLayout(self.firstBox, 6, 0, 1, 1)

        self.secondBox = QVBoxLayout()
        self.secondBox.setSpacing(4)
        self.secondBox.setObjectName(u"secondBox")
        self.secondBox.setContentsMargins(0, 0, 0, 0)
        self.secondLabel = QLabel(MeetingDetails)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setProperty(u"role", u"caption")
        self.secondLabel.setProperty(u"tone", u"text2")

        self.secondBox.addWidget(self.secondLabel)

        self.second = PersonCombo(MeetingDetails)
        self.second.setObjectName(u"second")

        self.secondBox.addWidget(self.second)


        self.grid.addLayout(self.secondBox, 6, 1, 1, 1)

        self.retentionBox = QVBoxLayout()
        self.retentionBox.setSpacing(4)
        self.retentionBox.setObjectName(u"retentionBox")
        self.retentionBox.setContentsMargins(0, 0, 0, 0)
        self.retentionLabel = QLabel(MeetingDetails)
        self.retentionLabel.setObjectName(u"retentionLabel")
        self.retentionLabel.setProperty(u"role", u"caption")
        self.retentionLabel.setProperty(u"tone", u"text2")

        self.retentionBox.addWidget(self.retentionLabel)

        self.retention = QLineEdit(MeetingDetails)
        self.retention.setObjectName(u"retention")

        self.retentionBox.addWidget(self.retention)


        self.grid.addLayout(self.retentionBox, 7, 0, 1, 2)

        self.startedSlot = QVBoxLayout()
        self.startedSlot.setSpacing(0)
        self.startedSlot.setObjectName(u"startedSlot")
        self.startedSlot.setContentsMargins(0, 0, 0, 0)

        self.grid.addLayout(self.startedSlot, 8, 0, 1, 1)

        self.endedSlot = QVBoxLayout()
        self.endedSlot.setSpacing(0)
        self.endedSlot.setObjectName(u"endedSlot")
        self.endedSlot.setContentsMargins(0, 0, 0, 0)

        self.grid.addLayout(self.endedSlot, 8, 1, 1, 1)


        self.column.addLayout(self.grid)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.rest)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonGap)

        self.cancel = QPushButton(MeetingDetails)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(MeetingDetails)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.title)
        self.kindLabel.setBuddy(self.kind)
        self.placeLabel.setBuddy(self.place)
        self.linkLabel.setBuddy(self.link)
        self.chairLabel.setBuddy(self.chair)
        self.secretaryLabel.setBuddy(self.secretary)
        self.firstLabel.setBuddy(self.first)
        self.secondLabel.setBuddy(self.second)
        self.retentionLabel.setBuddy(self.retention)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.place)
        QWidget.setTabOrder(self.place, self.link)
        QWidget.setTabOrder(self.link, self.chair)
        QWidget.setTabOrder(self.chair, self.secretary)
        QWidget.setTabOrder(self.secretary, self.first)
        QWidget.setTabOrder(self.first, self.second)
        QWidget.setTabOrder(self.second, self.retention)
        QWidget.setTabOrder(self.retention, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(MeetingDetails)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(MeetingDetails)
    # setupUi

    def retranslateUi(self, MeetingDetails):
        MeetingDetails.setWindowTitle(QCoreApplication.translate("MeetingDetails", u"Kokouksen tiedot", None))
        self.heading.setText(QCoreApplication.translate("MeetingDetails", u"Kokouksen tiedot", None))
        self.titleLabel.setText(QCoreApplication.translate("MeetingDetails", u"Nimi (vapaaehtoinen)", None))
        self.kindLabel.setText(QCoreApplication.translate("MeetingDetails", u"Kokouksen laji", None))
        self.placeLabel.setText(QCoreApplication.translate("MeetingDetails", u"Paikka", None))
        self.linkLabel.setText(QCoreApplication.translate("MeetingDetails", u"Et\u00e4yhteyden linkki", None))
        self.chairLabel.setText(QCoreApplication.translate("MeetingDetails", u"Puheenjohtaja", None))
        self.secretaryLabel.setText(QCoreApplication.translate("MeetingDetails", u"Sihteeri", None))
        self.firstLabel.setText(QCoreApplication.translate("MeetingDetails", u"Tarkastaja", None))
        self.secondLabel.setText(QCoreApplication.translate("MeetingDetails", u"Toinen tarkastaja", None))
        self.retentionLabel.setText(QCoreApplication.translate("MeetingDetails", u"S\u00e4ilytysaika", None))
        self.retention.setPlaceholderText(QCoreApplication.translate("MeetingDetails", u"esimerkiksi pysyv\u00e4sti, tai 10 vuotta", None))
        self.cancel.setText(QCoreApplication.translate("MeetingDetails", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("MeetingDetails", u"Tallenna", None))
    # retranslateUi

