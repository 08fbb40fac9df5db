# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stakeholders_link.ui'
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
    QLineEdit, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField, Number)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_LinkMeetingDialog(object):
    def setupUi(self, LinkMeetingDialog):
        if not LinkMeetingDialog.objectName():
            LinkMeetingDialog.setObjectName(u"LinkMeetingDialog")
        LinkMeetingDialog.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(LinkMeetingDialog)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(LinkMeetingDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")

        self.column.addWidget(self.heading)

        self.text = QLabel(LinkMeetingDialog)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")

        self.column.addWidget(self.text)

        self.filter = QLineEdit(LinkMeetingDialog)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.column.addWidget(self.filter)

        self.list = QListView(LinkMeetingDialog)
        self.list.setObjectName(u"list")
        self.list.setMinimumSize(QSize(0, 240))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.column.addWidget(self.list)

        self.nothing = QLabel(LinkMeetingDialog)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"role", u"secondary")
        self.nothing.setProperty(u"tone", u"text2")

        self.column.addWidget(self.nothing)

        self.itemColumn = QVBoxLayout()
        self.itemColumn.setSpacing(4)
        self.itemColumn.setObjectName(u"itemColumn")
        self.itemColumn.setContentsMargins(0, 0, 0, 0)
        self.itemLabel = QLabel(LinkMeetingDialog)
        self.itemLabel.setObjectName(u"itemLabel")
        self.itemLabel.setProperty(u"role", u"caption")
        self.itemLabel.setProperty(u"tone", u"text2")

        self.itemColumn.addWidget(self.itemLabel)

        self.item = Choice(LinkMeetingDialog)
        self.item.setObjectName(u"item")

        self.itemColumn.addWidget(self.item)

        self.itemError = FieldError(LinkMeetingDialog)
        self.itemError.setObjectName(u"itemError")

        self.itemColumn.addWidget(self.itemError)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.itemColumn.addItem(self.gap1)


        self.column.addLayout(self.itemColumn)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap2)

        self.cancel = QPushButton(LinkMeetingDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(LinkMeetingDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.itemLabel.setBuddy(self.item)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LinkMeetingDialog)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(LinkMeetingDialog)
    # setupUi

    def retranslateUi(self, LinkMeetingDialog):
        LinkMeetingDialog.setWindowTitle("")
        self.heading.setText("")
        self.text.setText("")
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("LinkMeetingDialog", u"Rajaa kokouksia", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("LinkMeetingDialog", u"Rajaa", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("LinkMeetingDialog", u"Kokoukset", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText("")
        self.itemLabel.setText(QCoreApplication.translate("LinkMeetingDialog", u"Asia, joka koski sidosryhm\u00e4\u00e4", None))
#if QT_CONFIG(accessibility)
        self.item.setAccessibleName(QCoreApplication.translate("LinkMeetingDialog", u"Asia, joka koski sidosryhm\u00e4\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("LinkMeetingDialog", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("LinkMeetingDialog", u"Liit\u00e4", None))
    # retranslateUi

