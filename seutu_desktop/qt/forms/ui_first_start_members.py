# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_members.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.bound_form import Choice

class Ui_MembersForm(object):
    def setupUi(self, MembersForm):
        if not MembersForm.objectName():
            MembersForm.setObjectName(u"MembersForm")
        self.column = QVBoxLayout(MembersForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.explanation = QLabel(MembersForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"body")
        self.explanation.setProperty(u"tone", u"text2")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.textColumn = QVBoxLayout()
        self.textColumn.setSpacing(4)
        self.textColumn.setObjectName(u"textColumn")
        self.textColumn.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(MembersForm)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"role", u"caption")
        self.textLabel.setProperty(u"tone", u"text2")

        self.textColumn.addWidget(self.textLabel)

        self.text = QPlainTextEdit(MembersForm)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 60))
        self.text.setMaximumSize(QSize(16777215, 60))

        self.textColumn.addWidget(self.text)


        self.column.addLayout(self.textColumn)

        self.one = QHBoxLayout()
        self.one.setSpacing(8)
        self.one.setObjectName(u"one")
        self.one.setContentsMargins(0, 0, 0, 0)
        self.municipalityColumn = QVBoxLayout()
        self.municipalityColumn.setSpacing(4)
        self.municipalityColumn.setObjectName(u"municipalityColumn")
        self.municipalityColumn.setContentsMargins(0, 0, 0, 0)
        self.municipalityLabel = QLabel(MembersForm)
        self.municipalityLabel.setObjectName(u"municipalityLabel")
        self.municipalityLabel.setProperty(u"role", u"caption")
        self.municipalityLabel.setProperty(u"tone", u"text2")

        self.municipalityColumn.addWidget(self.municipalityLabel)

        self.municipality = Choice(MembersForm)
        self.municipality.setObjectName(u"municipality")

        self.municipalityColumn.addWidget(self.municipality)


        self.one.addLayout(self.municipalityColumn)

        self.nameColumn = QVBoxLayout()
        self.nameColumn.setSpacing(4)
        self.nameColumn.setObjectName(u"nameColumn")
        self.nameColumn.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(MembersForm)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"caption")
        self.nameLabel.setProperty(u"tone", u"text2")

        self.nameColumn.addWidget(self.nameLabel)

        self.name = QLineEdit(MembersForm)
        self.name.setObjectName(u"name")

        self.nameColumn.addWidget(self.name)


        self.one.addLayout(self.nameColumn)

        self.titleColumn = QVBoxLayout()
        self.titleColumn.setSpacing(4)
        self.titleColumn.setObjectName(u"titleColumn")
        self.titleColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(MembersForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"caption")
        self.titleLabel.setProperty(u"tone", u"text2")

        self.titleColumn.addWidget(self.titleLabel)

        self.title = QLineEdit(MembersForm)
        self.title.setObjectName(u"title")

        self.titleColumn.addWidget(self.title)


        self.one.addLayout(self.titleColumn)

        self.emailColumn = QVBoxLayout()
        self.emailColumn.setSpacing(4)
        self.emailColumn.setObjectName(u"emailColumn")
        self.emailColumn.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(MembersForm)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"role", u"caption")
        self.emailLabel.setProperty(u"tone", u"text2")

        self.emailColumn.addWidget(self.emailLabel)

        self.email = QLineEdit(MembersForm)
        self.email.setObjectName(u"email")

        self.emailColumn.addWidget(self.email)


        self.one.addLayout(self.emailColumn)

        self.one.setStretch(0, 2)
        self.one.setStretch(1, 3)
        self.one.setStretch(2, 3)
        self.one.setStretch(3, 3)

        self.column.addLayout(self.one)

        self.oneVerbs = QHBoxLayout()
        self.oneVerbs.setSpacing(12)
        self.oneVerbs.setObjectName(u"oneVerbs")
        self.oneVerbs.setContentsMargins(0, 0, 0, 0)
        self.deputy = QCheckBox(MembersForm)
        self.deputy.setObjectName(u"deputy")

        self.oneVerbs.addWidget(self.deputy)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.oneVerbs.addItem(self.gap1)

        self.add = QPushButton(MembersForm)
        self.add.setObjectName(u"add")

        self.oneVerbs.addWidget(self.add)


        self.column.addLayout(self.oneVerbs)

        self.result = QLabel(MembersForm)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"role", u"list")
        self.result.setProperty(u"tone", u"text2")

        self.column.addWidget(self.result)

        self.preview = QTableView(MembersForm)
        self.preview.setObjectName(u"preview")

        self.column.addWidget(self.preview)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.municipalityLabel.setBuddy(self.municipality)
        self.nameLabel.setBuddy(self.name)
        self.titleLabel.setBuddy(self.title)
        self.emailLabel.setBuddy(self.email)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MembersForm)

        QMetaObject.connectSlotsByName(MembersForm)
    # setupUi

    def retranslateUi(self, MembersForm):
        self.explanation.setText(QCoreApplication.translate("MembersForm", u"Kopioi rivit Excelist\u00e4 ja liit\u00e4 ne t\u00e4h\u00e4n. Sarakkeet: kunta, nimi, nimike, s\u00e4hk\u00f6posti, varaedustaja. Voit my\u00f6s lis\u00e4t\u00e4 yksitellen tai j\u00e4tt\u00e4\u00e4 my\u00f6hemm\u00e4ksi.", None))
        self.textLabel.setText(QCoreApplication.translate("MembersForm", u"Liit\u00e4 edustajat taulukosta", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("MembersForm", u"Liit\u00e4 edustajat taulukosta", None))
#endif // QT_CONFIG(accessibility)
        self.municipalityLabel.setText(QCoreApplication.translate("MembersForm", u"Kunta", None))
#if QT_CONFIG(accessibility)
        self.municipality.setAccessibleName(QCoreApplication.translate("MembersForm", u"Kunta", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("MembersForm", u"Nimi", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("MembersForm", u"Nimi", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText(QCoreApplication.translate("MembersForm", u"Nimike", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("MembersForm", u"Nimike", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("MembersForm", u"S\u00e4hk\u00f6posti", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("MembersForm", u"S\u00e4hk\u00f6posti", None))
#endif // QT_CONFIG(accessibility)
        self.deputy.setText(QCoreApplication.translate("MembersForm", u"Varaedustaja", None))
        self.add.setText(QCoreApplication.translate("MembersForm", u"Lis\u00e4\u00e4 edustaja", None))
        self.result.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("MembersForm", u"Lis\u00e4tt\u00e4v\u00e4t edustajat", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

