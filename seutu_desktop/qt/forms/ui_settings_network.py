# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_network.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.widgets.field import FieldError

class Ui_NetworkForm(object):
    def setupUi(self, NetworkForm):
        if not NetworkForm.objectName():
            NetworkForm.setObjectName(u"NetworkForm")
        NetworkForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(NetworkForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 24)
        self.heading = QLabel(NetworkForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")

        self.column.addWidget(self.heading)

        self.nameColumn = QVBoxLayout()
        self.nameColumn.setSpacing(4)
        self.nameColumn.setObjectName(u"nameColumn")
        self.nameColumn.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(NetworkForm)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"caption")
        self.nameLabel.setProperty(u"tone", u"text2")

        self.nameColumn.addWidget(self.nameLabel)

        self.name = QLineEdit(NetworkForm)
        self.name.setObjectName(u"name")

        self.nameColumn.addWidget(self.name)

        self.nameError = FieldError(NetworkForm)
        self.nameError.setObjectName(u"nameError")

        self.nameColumn.addWidget(self.nameError)


        self.column.addLayout(self.nameColumn)

        self.coordinatingColumn = QVBoxLayout()
        self.coordinatingColumn.setSpacing(4)
        self.coordinatingColumn.setObjectName(u"coordinatingColumn")
        self.coordinatingColumn.setContentsMargins(0, 0, 0, 0)
        self.coordinatingLabel = QLabel(NetworkForm)
        self.coordinatingLabel.setObjectName(u"coordinatingLabel")
        self.coordinatingLabel.setProperty(u"role", u"caption")
        self.coordinatingLabel.setProperty(u"tone", u"text2")

        self.coordinatingColumn.addWidget(self.coordinatingLabel)

        self.coordinating = Choice(NetworkForm)
        self.coordinating.setObjectName(u"coordinating")

        self.coordinatingColumn.addWidget(self.coordinating)


        self.column.addLayout(self.coordinatingColumn)

        self.contactColumn = QVBoxLayout()
        self.contactColumn.setSpacing(4)
        self.contactColumn.setObjectName(u"contactColumn")
        self.contactColumn.setContentsMargins(0, 0, 0, 0)
        self.contactLabel = QLabel(NetworkForm)
        self.contactLabel.setObjectName(u"contactLabel")
        self.contactLabel.setProperty(u"role", u"caption")
        self.contactLabel.setProperty(u"tone", u"text2")

        self.contactColumn.addWidget(self.contactLabel)

        self.contact = QPlainTextEdit(NetworkForm)
        self.contact.setObjectName(u"contact")
        self.contact.setMinimumSize(QSize(0, 84))
        self.contact.setMaximumSize(QSize(16777215, 84))

        self.contactColumn.addWidget(self.contact)

        self.contactError = FieldError(NetworkForm)
        self.contactError.setObjectName(u"contactError")

        self.contactColumn.addWidget(self.contactError)


        self.column.addLayout(self.contactColumn)

        self.organiserEmailColumn = QVBoxLayout()
        self.organiserEmailColumn.setSpacing(4)
        self.organiserEmailColumn.setObjectName(u"organiserEmailColumn")
        self.organiserEmailColumn.setContentsMargins(0, 0, 0, 0)
        self.organiserEmailLabel = QLabel(NetworkForm)
        self.organiserEmailLabel.setObjectName(u"organiserEmailLabel")
        self.organiserEmailLabel.setProperty(u"role", u"caption")
        self.organiserEmailLabel.setProperty(u"tone", u"text2")

        self.organiserEmailColumn.addWidget(self.organiserEmailLabel)

        self.organiserEmail = QLineEdit(NetworkForm)
        self.organiserEmail.setObjectName(u"organiserEmail")

        self.organiserEmailColumn.addWidget(self.organiserEmail)

        self.organiserEmailHint = QLabel(NetworkForm)
        self.organiserEmailHint.setObjectName(u"organiserEmailHint")
        self.organiserEmailHint.setProperty(u"role", u"caption")
        self.organiserEmailHint.setProperty(u"tone", u"text3")
        self.organiserEmailHint.setWordWrap(True)

        self.organiserEmailColumn.addWidget(self.organiserEmailHint)

        self.organiserEmailError = FieldError(NetworkForm)
        self.organiserEmailError.setObjectName(u"organiserEmailError")

        self.organiserEmailColumn.addWidget(self.organiserEmailError)


        self.column.addLayout(self.organiserEmailColumn)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap1)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.coordinatingLabel.setBuddy(self.coordinating)
        self.contactLabel.setBuddy(self.contact)
        self.organiserEmailLabel.setBuddy(self.organiserEmail)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NetworkForm)

        QMetaObject.connectSlotsByName(NetworkForm)
    # setupUi

    def retranslateUi(self, NetworkForm):
        self.heading.setText(QCoreApplication.translate("NetworkForm", u"Verkosto", None))
        self.nameLabel.setText(QCoreApplication.translate("NetworkForm", u"Verkoston nimi", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("NetworkForm", u"Verkoston nimi", None))
#endif // QT_CONFIG(accessibility)
        self.coordinatingLabel.setText(QCoreApplication.translate("NetworkForm", u"Koordinoiva kunta", None))
#if QT_CONFIG(accessibility)
        self.coordinating.setAccessibleName(QCoreApplication.translate("NetworkForm", u"Koordinoiva kunta", None))
#endif // QT_CONFIG(accessibility)
        self.contactLabel.setText(QCoreApplication.translate("NetworkForm", u"Yhteystiedot asiakirjojen alareunaan", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("NetworkForm", u"Yhteystiedot asiakirjojen alareunaan", None))
#endif // QT_CONFIG(accessibility)
        self.organiserEmailLabel.setText(QCoreApplication.translate("NetworkForm", u"Kokouskutsujen l\u00e4hett\u00e4j\u00e4n s\u00e4hk\u00f6posti", None))
#if QT_CONFIG(accessibility)
        self.organiserEmail.setAccessibleName(QCoreApplication.translate("NetworkForm", u"Kokouskutsujen l\u00e4hett\u00e4j\u00e4n s\u00e4hk\u00f6posti", None))
#endif // QT_CONFIG(accessibility)
        self.organiserEmailHint.setText(QCoreApplication.translate("NetworkForm", u"N\u00e4kyy kalenterikutsun j\u00e4rjest\u00e4j\u00e4n\u00e4.", None))
        pass
    # retranslateUi

