# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'models_matters.ui'
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

class Ui_ModelMatters(object):
    def setupUi(self, ModelMatters):
        if not ModelMatters.objectName():
            ModelMatters.setObjectName(u"ModelMatters")
        ModelMatters.setMinimumSize(QSize(560, 0))
        self.column = QVBoxLayout(ModelMatters)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(ModelMatters)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(ModelMatters)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.words = QLineEdit(ModelMatters)
        self.words.setObjectName(u"words")

        self.column.addWidget(self.words)

        self.list = QListView(ModelMatters)
        self.list.setObjectName(u"list")
        self.list.setMinimumSize(QSize(0, 260))
        self.list.setUniformItemSizes(True)

        self.column.addWidget(self.list)

        self.nothing = QLabel(ModelMatters)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"list")
        self.nothing.setProperty(u"tone", u"text2")
        self.nothing.setWordWrap(True)

        self.column.addWidget(self.nothing)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap1)

        self.no = QPushButton(ModelMatters)
        self.no.setObjectName(u"no")

        self.buttons.addWidget(self.no)

        self.yes = QPushButton(ModelMatters)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.yes)


        self.column.addLayout(self.buttons)


        self.retranslateUi(ModelMatters)

        QMetaObject.connectSlotsByName(ModelMatters)
    # setupUi

    def retranslateUi(self, ModelMatters):
        self.heading.setText(QCoreApplication.translate("ModelMatters", u"Liit\u00e4 pyk\u00e4l\u00e4", None))
        self.text.setText("")
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ModelMatters", u"Hae pyk\u00e4l\u00e4\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("ModelMatters", u"Hae otsikon sanoilla", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ModelMatters", u"Pyk\u00e4l\u00e4t", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("ModelMatters", u"Ei osumia. Kokeile lyhyemp\u00e4\u00e4 sanaa.", None))
        self.no.setText(QCoreApplication.translate("ModelMatters", u"Peruuta", None))
        self.yes.setText(QCoreApplication.translate("ModelMatters", u"Liit\u00e4 pyk\u00e4l\u00e4", None))
        pass
    # retranslateUi

