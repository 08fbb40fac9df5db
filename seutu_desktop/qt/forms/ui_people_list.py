# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_list.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_PeopleList(object):
    def setupUi(self, PeopleList):
        if not PeopleList.objectName():
            PeopleList.setObjectName(u"PeopleList")
        self.column = QVBoxLayout(PeopleList)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(0)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(16, 12, 16, 8)
        self.filter = QLineEdit(PeopleList)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.head.addWidget(self.filter)


        self.column.addLayout(self.head)

        self.list = QListView(PeopleList)
        self.list.setObjectName(u"list")
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setUniformItemSizes(True)
        self.list.setProperty(u"pane", u"side")

        self.column.addWidget(self.list)

        self.nothing = QLabel(PeopleList)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"role", u"list")
        self.nothing.setProperty(u"tone", u"text2")
        self.nothing.setMargin(16)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.column.addWidget(self.nothing)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(0)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(16, 8, 16, 12)
        self.create = QPushButton(PeopleList)
        self.create.setObjectName(u"create")

        self.foot.addWidget(self.create)


        self.column.addLayout(self.foot)


        self.retranslateUi(PeopleList)

        QMetaObject.connectSlotsByName(PeopleList)
    # setupUi

    def retranslateUi(self, PeopleList):
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("PeopleList", u"Rajaa luetteloa", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("PeopleList", u"Rajaa", None))
        self.nothing.setText("")
        self.create.setText(QCoreApplication.translate("PeopleList", u"Uusi", None))
        pass
    # retranslateUi

