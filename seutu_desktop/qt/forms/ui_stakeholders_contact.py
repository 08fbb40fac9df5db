# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stakeholders_contact.ui'
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

from seutu_desktop.qt.bound_form import (Choice, DayField, Number)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_ContactDialog(object):
    def setupUi(self, ContactDialog):
        if not ContactDialog.objectName():
            ContactDialog.setObjectName(u"ContactDialog")
        ContactDialog.setMinimumSize(QSize(420, 0))
        self.column = QVBoxLayout(ContactDialog)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(ContactDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")
        self.heading.setProperty(u"tone", u"text")

        self.column.addWidget(self.heading)

        self.nameColumn = QVBoxLayout()
        self.nameColumn.setSpacing(4)
        self.nameColumn.setObjectName(u"nameColumn")
        self.nameColumn.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(ContactDialog)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"caption")
        self.nameLabel.setProperty(u"tone", u"text2")

        self.nameColumn.addWidget(self.nameLabel)

        self.name = QLineEdit(ContactDialog)
        self.name.setObjectName(u"name")

        self.nameColumn.addWidget(self.name)

        self.nameError = FieldError(ContactDialog)
        self.nameError.setObjectName(u"nameError")

        self.nameColumn.addWidget(self.nameError)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nameColumn.addItem(self.gap1)


        self.column.addLayout(self.nameColumn)

        self.known = QLabel(ContactDialog)
        self.known.setObjectName(u"known")
        self.known.setWordWrap(True)
        self.known.setProperty(u"role", u"secondary")
        self.known.setProperty(u"tone", u"text2")

        self.column.addWidget(self.known)

        self.newPart = QWidget(ContactDialog)
        self.newPart.setObjectName(u"newPart")
        self.newColumn = QVBoxLayout(self.newPart)
        self.newColumn.setSpacing(10)
        self.newColumn.setObjectName(u"newColumn")
        self.newColumn.setContentsMargins(0, 0, 0, 0)
        self.titleColumn = QVBoxLayout()
        self.titleColumn.setSpacing(4)
        self.titleColumn.setObjectName(u"titleColumn")
        self.titleColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.newPart)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"caption")
        self.titleLabel.setProperty(u"tone", u"text2")

        self.titleColumn.addWidget(self.titleLabel)

        self.title = QLineEdit(self.newPart)
        self.title.setObjectName(u"title")

        self.titleColumn.addWidget(self.title)

        self.titleError = FieldError(self.newPart)
        self.titleError.setObjectName(u"titleError")

        self.titleColumn.addWidget(self.titleError)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.titleColumn.addItem(self.gap2)


        self.newColumn.addLayout(self.titleColumn)

        self.emailColumn = QVBoxLayout()
        self.emailColumn.setSpacing(4)
        self.emailColumn.setObjectName(u"emailColumn")
        self.emailColumn.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(self.newPart)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"role", u"caption")
        self.emailLabel.setProperty(u"tone", u"text2")

        self.emailColumn.addWidget(self.emailLabel)

        self.email = QLineEdit(self.newPart)
        self.email.setObjectName(u"email")

        self.emailColumn.addWidget(self.email)

        self.emailError = FieldError(self.newPart)
        self.emailError.setObjectName(u"emailError")

        self.emailColumn.addWidget(self.emailError)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emailColumn.addItem(self.gap3)


        self.newColumn.addLayout(self.emailColumn)

        self.phoneColumn = QVBoxLayout()
        self.phoneColumn.setSpacing(4)
        self.phoneColumn.setObjectName(u"phoneColumn")
        self.phoneColumn.setContentsMargins(0, 0, 0, 0)
        self.phoneLabel = QLabel(self.newPart)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setProperty(u"role", u"caption")
        self.phoneLabel.setProperty(u"tone", u"text2")

        self.phoneColumn.addWidget(self.phoneLabel)

        self.phone = QLineEdit(self.newPart)
        self.phone.setObjectName(u"phone")

        self.phoneColumn.addWidget(self.phone)

        self.phoneError = FieldError(self.newPart)
        self.phoneError.setObjectName(u"phoneError")

        self.phoneColumn.addWidget(self.phoneError)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.phoneColumn.addItem(self.gap4)


        self.newColumn.addLayout(self.phoneColumn)


        self.column.addWidget(self.newPart)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap5)

        self.cancel = QPushButton(ContactDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.accept = QPushButton(ContactDialog)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.accept)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.titleLabel.setBuddy(self.title)
        self.emailLabel.setBuddy(self.email)
        self.phoneLabel.setBuddy(self.phone)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ContactDialog)

        self.accept.setDefault(True)


        QMetaObject.connectSlotsByName(ContactDialog)
    # setupUi

    def retranslateUi(self, ContactDialog):
        ContactDialog.setWindowTitle("")
        self.heading.setText("")
        self.nameLabel.setText(QCoreApplication.translate("ContactDialog", u"Nimi", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Nimi", None))
#endif // QT_CONFIG(accessibility)
        self.known.setText("")
        self.titleLabel.setText(QCoreApplication.translate("ContactDialog", u"Teht\u00e4v\u00e4", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Teht\u00e4v\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("ContactDialog", u"S\u00e4hk\u00f6posti", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("ContactDialog", u"S\u00e4hk\u00f6posti", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("ContactDialog", u"Puhelin", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("ContactDialog", u"Puhelin", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ContactDialog", u"Peruuta", None))
        self.accept.setText(QCoreApplication.translate("ContactDialog", u"Lis\u00e4\u00e4", None))
    # retranslateUi

