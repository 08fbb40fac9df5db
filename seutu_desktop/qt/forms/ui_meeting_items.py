# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_items.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_MeetingItems(object):
    def setupUi(self, MeetingItems):
        if not MeetingItems.objectName():
            MeetingItems.setObjectName(u"MeetingItems")
        self.column = QVBoxLayout(MeetingItems)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(2)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(24, 10, 12, 10)
        self.count = QLabel(MeetingItems)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"body-strong")
        self.count.setProperty(u"tone", u"text")

        self.head.addWidget(self.count)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space)

        self.suggest = QPushButton(MeetingItems)
        self.suggest.setObjectName(u"suggest")
        self.suggest.setProperty(u"kind", u"quiet")
        self.suggest.setProperty(u"compact", u"true")

        self.head.addWidget(self.suggest)

        self.add = QPushButton(MeetingItems)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"kind", u"quiet")
        self.add.setProperty(u"compact", u"true")

        self.head.addWidget(self.add)


        self.column.addLayout(self.head)

        self.rule = QFrame(MeetingItems)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"line", u"true")
        self.rule.setMinimumSize(QSize(0, 1))
        self.rule.setMaximumSize(QSize(16777215, 1))

        self.column.addWidget(self.rule)

        self.filterPart = QWidget(MeetingItems)
        self.filterPart.setObjectName(u"filterPart")
        self.filterRow = QVBoxLayout(self.filterPart)
        self.filterRow.setSpacing(8)
        self.filterRow.setObjectName(u"filterRow")
        self.filterRow.setContentsMargins(24, 8, 24, 4)
        self.filter = QLineEdit(self.filterPart)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.filterRow.addWidget(self.filter)


        self.column.addWidget(self.filterPart)

        self.list = QListView(MeetingItems)
        self.list.setObjectName(u"list")
        self.list.setMouseTracking(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setUniformItemSizes(True)

        self.column.addWidget(self.list)

        QWidget.setTabOrder(self.suggest, self.add)
        QWidget.setTabOrder(self.add, self.filter)
        QWidget.setTabOrder(self.filter, self.list)

        self.retranslateUi(MeetingItems)

        QMetaObject.connectSlotsByName(MeetingItems)
    # setupUi

    def retranslateUi(self, MeetingItems):
        self.count.setText("")
        self.suggest.setText(QCoreApplication.translate("MeetingItems", u"Ehdota\u2026", None))
#if QT_CONFIG(tooltip)
        self.suggest.setToolTip(QCoreApplication.translate("MeetingItems", u"Ehdota asioita vuosikellosta, edellisest\u00e4 kokouksesta ja toimenpiteist\u00e4", None))
#endif // QT_CONFIG(tooltip)
        self.add.setText(QCoreApplication.translate("MeetingItems", u"Lis\u00e4\u00e4", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("MeetingItems", u"Lis\u00e4\u00e4 asia (Insert)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("MeetingItems", u"Rajaa asioita", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("MeetingItems", u"Rajaa asioita", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("MeetingItems", u"Esityslistan asiat", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

