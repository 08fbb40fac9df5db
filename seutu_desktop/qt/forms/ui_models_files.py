# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'models_files.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

class Ui_ModelFiles(object):
    def setupUi(self, ModelFiles):
        if not ModelFiles.objectName():
            ModelFiles.setObjectName(u"ModelFiles")
        self.column = QVBoxLayout(ModelFiles)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ModelFiles)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"section")

        self.head.addWidget(self.title)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap1)

        self.attach = QPushButton(ModelFiles)
        self.attach.setObjectName(u"attach")
        self.attach.setProperty(u"kind", u"quiet")
        self.attach.setProperty(u"compact", u"true")

        self.head.addWidget(self.attach)


        self.column.addLayout(self.head)

        self.current = QHBoxLayout()
        self.current.setSpacing(8)
        self.current.setObjectName(u"current")
        self.current.setContentsMargins(0, 0, 0, 0)
        self.open = QPushButton(ModelFiles)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"kind", u"quiet")
        self.open.setProperty(u"compact", u"true")

        self.current.addWidget(self.open)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.current.addItem(self.gap2)

        self.more = QToolButton(ModelFiles)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.current.addWidget(self.more)


        self.column.addLayout(self.current)

        self.none = QLabel(ModelFiles)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"list")
        self.none.setProperty(u"tone", u"text2")
        self.none.setWordWrap(True)

        self.column.addWidget(self.none)

        self.beforeColumn = QVBoxLayout()
        self.beforeColumn.setSpacing(2)
        self.beforeColumn.setObjectName(u"beforeColumn")
        self.beforeColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.beforeColumn)


        self.retranslateUi(ModelFiles)

        QMetaObject.connectSlotsByName(ModelFiles)
    # setupUi

    def retranslateUi(self, ModelFiles):
        self.title.setText(QCoreApplication.translate("ModelFiles", u"Tiedosto", None))
        self.attach.setText(QCoreApplication.translate("ModelFiles", u"Liit\u00e4 tiedosto\u2026", None))
        self.open.setText("")
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("ModelFiles", u"Tiedoston toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("ModelFiles", u"Tiedoston toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.none.setText(QCoreApplication.translate("ModelFiles", u"Ved\u00e4 tiedosto t\u00e4h\u00e4n tai liit\u00e4 se. Uusi tiedosto ei h\u00e4vit\u00e4 edellist\u00e4.", None))
        pass
    # retranslateUi

