# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_list.ui'
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
    QLabel, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_MeetingList(object):
    def setupUi(self, MeetingList):
        if not MeetingList.objectName():
            MeetingList.setObjectName(u"MeetingList")
        self.column = QVBoxLayout(MeetingList)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(2)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(16, 10, 10, 4)
        self.title = QLabel(MeetingList)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"section")

        self.head.addWidget(self.title)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap)

        self.earlier = QToolButton(MeetingList)
        self.earlier.setObjectName(u"earlier")
        self.earlier.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.earlier)

        self.year = QLabel(MeetingList)
        self.year.setObjectName(u"year")
        self.year.setProperty(u"role", u"body")

        self.head.addWidget(self.year)

        self.later = QToolButton(MeetingList)
        self.later.setObjectName(u"later")
        self.later.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.later)


        self.column.addLayout(self.head)

        self.list = QListView(MeetingList)
        self.list.setObjectName(u"list")
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setProperty(u"pane", u"side")

        self.column.addWidget(self.list)

        self.nothing = QLabel(MeetingList)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"role", u"list")
        self.nothing.setProperty(u"tone", u"text2")
        self.nothing.setMargin(16)

        self.column.addWidget(self.nothing)

        self.foot = QVBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(16, 8, 16, 12)
        self.create = QPushButton(MeetingList)
        self.create.setObjectName(u"create")

        self.foot.addWidget(self.create)


        self.column.addLayout(self.foot)


        self.retranslateUi(MeetingList)

        QMetaObject.connectSlotsByName(MeetingList)
    # setupUi

    def retranslateUi(self, MeetingList):
        self.title.setText(QCoreApplication.translate("MeetingList", u"Kokoukset", None))
#if QT_CONFIG(accessibility)
        self.earlier.setAccessibleName(QCoreApplication.translate("MeetingList", u"Edellinen vuosi", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.earlier.setToolTip(QCoreApplication.translate("MeetingList", u"Edellinen vuosi", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.later.setAccessibleName(QCoreApplication.translate("MeetingList", u"Seuraava vuosi", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.later.setToolTip(QCoreApplication.translate("MeetingList", u"Seuraava vuosi", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("MeetingList", u"Vuoden kokoukset", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("MeetingList", u"Ei kokouksia t\u00e4n\u00e4 vuonna.", None))
        self.create.setText(QCoreApplication.translate("MeetingList", u"Uusi kokous", None))
        pass
    # retranslateUi

