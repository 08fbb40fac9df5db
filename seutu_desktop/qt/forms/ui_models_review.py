# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'models_review.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import DayField
from seutu_desktop.qt.widgets.field import FieldError

class Ui_ModelReview(object):
    def setupUi(self, ModelReview):
        if not ModelReview.objectName():
            ModelReview.setObjectName(u"ModelReview")
        ModelReview.setMinimumSize(QSize(440, 0))
        self.column = QVBoxLayout(ModelReview)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(ModelReview)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.text = QLabel(ModelReview)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"role", u"body")
        self.text.setProperty(u"tone", u"text2")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.onColumn = QVBoxLayout()
        self.onColumn.setSpacing(4)
        self.onColumn.setObjectName(u"onColumn")
        self.onColumn.setContentsMargins(0, 0, 0, 0)
        self.onLabel = QLabel(ModelReview)
        self.onLabel.setObjectName(u"onLabel")
        self.onLabel.setProperty(u"role", u"caption")
        self.onLabel.setProperty(u"tone", u"text2")

        self.onColumn.addWidget(self.onLabel)

        self.on = DayField(ModelReview)
        self.on.setObjectName(u"on")

        self.onColumn.addWidget(self.on)

        self.onError = FieldError(ModelReview)
        self.onError.setObjectName(u"onError")

        self.onColumn.addWidget(self.onError)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.onColumn.addItem(self.gap2)


        self.column.addLayout(self.onColumn)

        self.versionColumn = QVBoxLayout()
        self.versionColumn.setSpacing(4)
        self.versionColumn.setObjectName(u"versionColumn")
        self.versionColumn.setContentsMargins(0, 0, 0, 0)
        self.versionLabel = QLabel(ModelReview)
        self.versionLabel.setObjectName(u"versionLabel")
        self.versionLabel.setProperty(u"role", u"caption")
        self.versionLabel.setProperty(u"tone", u"text2")

        self.versionColumn.addWidget(self.versionLabel)

        self.version = QLineEdit(ModelReview)
        self.version.setObjectName(u"version")

        self.versionColumn.addWidget(self.version)

        self.versionHint = QLabel(ModelReview)
        self.versionHint.setObjectName(u"versionHint")
        self.versionHint.setProperty(u"role", u"caption")
        self.versionHint.setProperty(u"tone", u"text3")
        self.versionHint.setWordWrap(True)

        self.versionColumn.addWidget(self.versionHint)

        self.versionError = FieldError(ModelReview)
        self.versionError.setObjectName(u"versionError")

        self.versionColumn.addWidget(self.versionError)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.versionColumn.addItem(self.gap3)


        self.column.addLayout(self.versionColumn)

        self.error = FieldError(ModelReview)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap1)

        self.no = QPushButton(ModelReview)
        self.no.setObjectName(u"no")

        self.buttons.addWidget(self.no)

        self.yes = QPushButton(ModelReview)
        self.yes.setObjectName(u"yes")
        self.yes.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.yes)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.onLabel.setBuddy(self.on)
        self.versionLabel.setBuddy(self.version)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ModelReview)

        QMetaObject.connectSlotsByName(ModelReview)
    # setupUi

    def retranslateUi(self, ModelReview):
        self.heading.setText(QCoreApplication.translate("ModelReview", u"Merkitse malli tarkistetuksi", None))
        self.text.setText("")
        self.onLabel.setText(QCoreApplication.translate("ModelReview", u"Tarkistettu", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("ModelReview", u"Tarkistettu", None))
#endif // QT_CONFIG(accessibility)
        self.versionLabel.setText(QCoreApplication.translate("ModelReview", u"Versio", None))
#if QT_CONFIG(accessibility)
        self.version.setAccessibleName(QCoreApplication.translate("ModelReview", u"Versio", None))
#endif // QT_CONFIG(accessibility)
        self.versionHint.setText(QCoreApplication.translate("ModelReview", u"Muuta, jos malli muuttui.", None))
        self.no.setText(QCoreApplication.translate("ModelReview", u"Peruuta", None))
        self.yes.setText(QCoreApplication.translate("ModelReview", u"Merkitse tarkistetuksi", None))
        pass
    # retranslateUi

