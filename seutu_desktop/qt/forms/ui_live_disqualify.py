# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'live_disqualify.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from seutu_desktop.qt.meetings.live.choice_list import ChoiceList
from seutu_desktop.qt.widgets.field import FieldError

class Ui_LiveDisqualify(object):
    def setupUi(self, LiveDisqualify):
        if not LiveDisqualify.objectName():
            LiveDisqualify.setObjectName(u"LiveDisqualify")
        self.column = QVBoxLayout(LiveDisqualify)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(0)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(LiveDisqualify)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")

        self.headRow.addWidget(self.heading)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.gap1)

        self.close = QToolButton(LiveDisqualify)
        self.close.setObjectName(u"close")
        self.close.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.headRow.addWidget(self.close)


        self.column.addLayout(self.headRow)

        self.gap2 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap2)

        self.seatLabel = QLabel(LiveDisqualify)
        self.seatLabel.setObjectName(u"seatLabel")
        self.seatLabel.setProperty(u"role", u"caption")
        self.seatLabel.setProperty(u"tone", u"text2")

        self.column.addWidget(self.seatLabel)

        self.gap3 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap3)

        self.seats = ChoiceList(LiveDisqualify)
        self.seats.setObjectName(u"seats")

        self.column.addWidget(self.seats)

        self.groundsPart = QWidget(LiveDisqualify)
        self.groundsPart.setObjectName(u"groundsPart")
        self.groundsColumn = QVBoxLayout(self.groundsPart)
        self.groundsColumn.setSpacing(0)
        self.groundsColumn.setObjectName(u"groundsColumn")
        self.groundsColumn.setContentsMargins(0, 0, 0, 0)
        self.gap4 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.groundsColumn.addItem(self.gap4)

        self.groundsLabel = QLabel(self.groundsPart)
        self.groundsLabel.setObjectName(u"groundsLabel")
        self.groundsLabel.setProperty(u"role", u"caption")
        self.groundsLabel.setProperty(u"tone", u"text2")

        self.groundsColumn.addWidget(self.groundsLabel)

        self.gap5 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.groundsColumn.addItem(self.gap5)

        self.grounds = ChoiceList(self.groundsPart)
        self.grounds.setObjectName(u"grounds")

        self.groundsColumn.addWidget(self.grounds)

        self.gap6 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.groundsColumn.addItem(self.gap6)

        self.extras = QHBoxLayout()
        self.extras.setSpacing(12)
        self.extras.setObjectName(u"extras")
        self.extras.setContentsMargins(0, 0, 0, 0)
        self.textColumn = QVBoxLayout()
        self.textColumn.setSpacing(4)
        self.textColumn.setObjectName(u"textColumn")
        self.textColumn.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(self.groundsPart)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"role", u"caption")
        self.textLabel.setProperty(u"tone", u"text2")

        self.textColumn.addWidget(self.textLabel)

        self.text = QLineEdit(self.groundsPart)
        self.text.setObjectName(u"text")

        self.textColumn.addWidget(self.text)


        self.extras.addLayout(self.textColumn)

        self.deputyColumn = QVBoxLayout()
        self.deputyColumn.setSpacing(4)
        self.deputyColumn.setObjectName(u"deputyColumn")
        self.deputyColumn.setContentsMargins(0, 0, 0, 0)
        self.deputyLabel = QLabel(self.groundsPart)
        self.deputyLabel.setObjectName(u"deputyLabel")
        self.deputyLabel.setProperty(u"role", u"caption")
        self.deputyLabel.setProperty(u"tone", u"text2")

        self.deputyColumn.addWidget(self.deputyLabel)

        self.deputy = QComboBox(self.groundsPart)
        self.deputy.setObjectName(u"deputy")

        self.deputyColumn.addWidget(self.deputy)


        self.extras.addLayout(self.deputyColumn)


        self.groundsColumn.addLayout(self.extras)


        self.column.addWidget(self.groundsPart)

        self.error = FieldError(LiveDisqualify)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.gap7 = QSpacerItem(0, 14, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.gap7)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(16)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.hint = QLabel(LiveDisqualify)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"caption")
        self.hint.setProperty(u"tone", u"text3")

        self.foot.addWidget(self.hint)

        self.gap8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap8)

        self.record = QPushButton(LiveDisqualify)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"kind", u"primary")

        self.foot.addWidget(self.record)


        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.deputyLabel.setBuddy(self.deputy)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LiveDisqualify)

        QMetaObject.connectSlotsByName(LiveDisqualify)
    # setupUi

    def retranslateUi(self, LiveDisqualify):
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("LiveDisqualify", u"Sulje", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close.setToolTip(QCoreApplication.translate("LiveDisqualify", u"Sulje (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.seatLabel.setText(QCoreApplication.translate("LiveDisqualify", u"Kuka on esteellinen", None))
#if QT_CONFIG(accessibility)
        self.seats.setAccessibleName(QCoreApplication.translate("LiveDisqualify", u"Kuka on esteellinen", None))
#endif // QT_CONFIG(accessibility)
        self.groundsLabel.setText(QCoreApplication.translate("LiveDisqualify", u"Peruste", None))
#if QT_CONFIG(accessibility)
        self.grounds.setAccessibleName(QCoreApplication.translate("LiveDisqualify", u"Peruste", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("LiveDisqualify", u"Tarkenne, ei pakollinen", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("LiveDisqualify", u"Tarkenne", None))
#endif // QT_CONFIG(accessibility)
        self.deputyLabel.setText(QCoreApplication.translate("LiveDisqualify", u"Tilalle t\u00e4h\u00e4n asiaan", None))
#if QT_CONFIG(accessibility)
        self.deputy.setAccessibleName(QCoreApplication.translate("LiveDisqualify", u"Varaj\u00e4sen t\u00e4h\u00e4n asiaan", None))
#endif // QT_CONFIG(accessibility)
        self.record.setText(QCoreApplication.translate("LiveDisqualify", u"Kirjaa esteelliseksi", None))
        pass
    # retranslateUi

