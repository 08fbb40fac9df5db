# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from seutu_desktop.qt.meetings.attendance.roll_list import RollList
from seutu_desktop.qt.meetings.live.form_parts import FormChip

class Ui_AttendancePanel(object):
    def setupUi(self, AttendancePanel):
        if not AttendancePanel.objectName():
            AttendancePanel.setObjectName(u"AttendancePanel")
        self.column = QVBoxLayout(AttendancePanel)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(AttendancePanel)
        self.stack.setObjectName(u"stack")
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.pageColumn = QVBoxLayout(self.page)
        self.pageColumn.setSpacing(0)
        self.pageColumn.setObjectName(u"pageColumn")
        self.pageColumn.setContentsMargins(0, 0, 0, 0)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(24, 12, 24, 10)
        self.quorum = FormChip(self.page)
        self.quorum.setObjectName(u"quorum")

        self.headRow.addWidget(self.quorum)

        self.marked = QLabel(self.page)
        self.marked.setObjectName(u"marked")
        self.marked.setProperty(u"role", u"list")
        self.marked.setProperty(u"tone", u"text2")

        self.headRow.addWidget(self.marked)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.gap1)

        self.everybody = QPushButton(self.page)
        self.everybody.setObjectName(u"everybody")

        self.headRow.addWidget(self.everybody)


        self.pageColumn.addLayout(self.headRow)

        self.roll = RollList(self.page)
        self.roll.setObjectName(u"roll")

        self.pageColumn.addWidget(self.roll)

        self.foot = QWidget(self.page)
        self.foot.setObjectName(u"foot")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(24, 10, 24, 14)
        self.guest = QLineEdit(self.foot)
        self.guest.setObjectName(u"guest")

        self.footRow.addWidget(self.guest)

        self.capacity = QComboBox(self.foot)
        self.capacity.setObjectName(u"capacity")

        self.footRow.addWidget(self.capacity)

        self.addGuest = QPushButton(self.foot)
        self.addGuest.setObjectName(u"addGuest")
        self.addGuest.setProperty(u"kind", u"quiet")

        self.footRow.addWidget(self.addGuest)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footRow.addItem(self.gap2)

        self.keys = QLabel(self.foot)
        self.keys.setObjectName(u"keys")
        self.keys.setProperty(u"role", u"caption")
        self.keys.setProperty(u"tone", u"text3")

        self.footRow.addWidget(self.keys)


        self.pageColumn.addWidget(self.foot)

        self.stack.addWidget(self.page)

        self.column.addWidget(self.stack)


        self.retranslateUi(AttendancePanel)

        QMetaObject.connectSlotsByName(AttendancePanel)
    # setupUi

    def retranslateUi(self, AttendancePanel):
        self.everybody.setText(QCoreApplication.translate("AttendancePanel", u"Merkitse kaikki l\u00e4sn\u00e4 oleviksi", None))
#if QT_CONFIG(accessibility)
        self.roll.setAccessibleName(QCoreApplication.translate("AttendancePanel", u"L\u00e4sn\u00e4olo", None))
#endif // QT_CONFIG(accessibility)
        self.guest.setPlaceholderText(QCoreApplication.translate("AttendancePanel", u"Lis\u00e4\u00e4 osallistuja nimell\u00e4", None))
#if QT_CONFIG(accessibility)
        self.guest.setAccessibleName(QCoreApplication.translate("AttendancePanel", u"Lis\u00e4\u00e4 osallistuja", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.capacity.setAccessibleName(QCoreApplication.translate("AttendancePanel", u"Miss\u00e4 teht\u00e4v\u00e4ss\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.addGuest.setText(QCoreApplication.translate("AttendancePanel", u"Lis\u00e4\u00e4", None))
        pass
    # retranslateUi

