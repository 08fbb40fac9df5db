# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'models_model.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_ModelForm(object):
    def setupUi(self, ModelForm):
        if not ModelForm.objectName():
            ModelForm.setObjectName(u"ModelForm")
        ModelForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(ModelForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit(ModelForm)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"bare", u"true")

        self.head.addWidget(self.name)

        self.more = QToolButton(ModelForm)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.more)


        self.column.addLayout(self.head)

        self.nameError = FieldError(ModelForm)
        self.nameError.setObjectName(u"nameError")

        self.column.addWidget(self.nameError)

        self.stateRow = QHBoxLayout()
        self.stateRow.setSpacing(12)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)
        self.reviewed = QLabel(ModelForm)
        self.reviewed.setObjectName(u"reviewed")
        self.reviewed.setProperty(u"role", u"body")
        self.reviewed.setProperty(u"tone", u"text2")

        self.stateRow.addWidget(self.reviewed)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stateRow.addItem(self.gap1)

        self.review = QPushButton(ModelForm)
        self.review.setObjectName(u"review")

        self.stateRow.addWidget(self.review)


        self.column.addLayout(self.stateRow)

        self.filesColumn = QVBoxLayout()
        self.filesColumn.setSpacing(0)
        self.filesColumn.setObjectName(u"filesColumn")
        self.filesColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.filesColumn)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.ownerColumn = QVBoxLayout()
        self.ownerColumn.setSpacing(4)
        self.ownerColumn.setObjectName(u"ownerColumn")
        self.ownerColumn.setContentsMargins(0, 0, 0, 0)
        self.ownerLabel = QLabel(ModelForm)
        self.ownerLabel.setObjectName(u"ownerLabel")
        self.ownerLabel.setProperty(u"role", u"caption")
        self.ownerLabel.setProperty(u"tone", u"text2")

        self.ownerColumn.addWidget(self.ownerLabel)

        self.owner = Choice(ModelForm)
        self.owner.setObjectName(u"owner")

        self.ownerColumn.addWidget(self.owner)

        self.ownerError = FieldError(ModelForm)
        self.ownerError.setObjectName(u"ownerError")

        self.ownerColumn.addWidget(self.ownerError)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ownerColumn.addItem(self.gap2)


        self.fields.addLayout(self.ownerColumn, 0, 0, 1, 1)

        self.sectorColumn = QVBoxLayout()
        self.sectorColumn.setSpacing(4)
        self.sectorColumn.setObjectName(u"sectorColumn")
        self.sectorColumn.setContentsMargins(0, 0, 0, 0)
        self.sectorLabel = QLabel(ModelForm)
        self.sectorLabel.setObjectName(u"sectorLabel")
        self.sectorLabel.setProperty(u"role", u"caption")
        self.sectorLabel.setProperty(u"tone", u"text2")

        self.sectorColumn.addWidget(self.sectorLabel)

        self.sector = QLineEdit(ModelForm)
        self.sector.setObjectName(u"sector")

        self.sectorColumn.addWidget(self.sector)

        self.sectorError = FieldError(ModelForm)
        self.sectorError.setObjectName(u"sectorError")

        self.sectorColumn.addWidget(self.sectorError)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sectorColumn.addItem(self.gap3)


        self.fields.addLayout(self.sectorColumn, 0, 1, 1, 1)

        self.versionColumn = QVBoxLayout()
        self.versionColumn.setSpacing(4)
        self.versionColumn.setObjectName(u"versionColumn")
        self.versionColumn.setContentsMargins(0, 0, 0, 0)
        self.versionLabel = QLabel(ModelForm)
        self.versionLabel.setObjectName(u"versionLabel")
        self.versionLabel.setProperty(u"role", u"caption")
        self.versionLabel.setProperty(u"tone", u"text2")

        self.versionColumn.addWidget(self.versionLabel)

        self.version = QLineEdit(ModelForm)
        self.version.setObjectName(u"version")

        self.versionColumn.addWidget(self.version)

        self.versionError = FieldError(ModelForm)
        self.versionError.setObjectName(u"versionError")

        self.versionColumn.addWidget(self.versionError)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.versionColumn.addItem(self.gap4)


        self.fields.addLayout(self.versionColumn, 1, 0, 1, 1)

        self.adoptedColumn = QVBoxLayout()
        self.adoptedColumn.setSpacing(4)
        self.adoptedColumn.setObjectName(u"adoptedColumn")
        self.adoptedColumn.setContentsMargins(0, 0, 0, 0)
        self.adoptedLabel = QLabel(ModelForm)
        self.adoptedLabel.setObjectName(u"adoptedLabel")
        self.adoptedLabel.setProperty(u"role", u"caption")
        self.adoptedLabel.setProperty(u"tone", u"text2")

        self.adoptedColumn.addWidget(self.adoptedLabel)

        self.adopted = DayField(ModelForm)
        self.adopted.setObjectName(u"adopted")

        self.adoptedColumn.addWidget(self.adopted)

        self.adoptedError = FieldError(ModelForm)
        self.adoptedError.setObjectName(u"adoptedError")

        self.adoptedColumn.addWidget(self.adoptedError)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.adoptedColumn.addItem(self.gap5)


        self.fields.addLayout(self.adoptedColumn, 1, 1, 1, 1)

        self.reviewedOnColumn = QVBoxLayout()
        self.reviewedOnColumn.setSpacing(4)
        self.reviewedOnColumn.setObjectName(u"reviewedOnColumn")
        self.reviewedOnColumn.setContentsMargins(0, 0, 0, 0)
        self.reviewedOnLabel = QLabel(ModelForm)
        self.reviewedOnLabel.setObjectName(u"reviewedOnLabel")
        self.reviewedOnLabel.setProperty(u"role", u"caption")
        self.reviewedOnLabel.setProperty(u"tone", u"text2")

        self.reviewedOnColumn.addWidget(self.reviewedOnLabel)

        self.reviewedOn = DayField(ModelForm)
        self.reviewedOn.setObjectName(u"reviewedOn")

        self.reviewedOnColumn.addWidget(self.reviewedOn)

        self.reviewedOnError = FieldError(ModelForm)
        self.reviewedOnError.setObjectName(u"reviewedOnError")

        self.reviewedOnColumn.addWidget(self.reviewedOnError)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reviewedOnColumn.addItem(self.gap6)


        self.fields.addLayout(self.reviewedOnColumn, 2, 0, 1, 1)

        self.reviewOnColumn = QVBoxLayout()
        self.reviewOnColumn.setSpacing(4)
        self.reviewOnColumn.setObjectName(u"reviewOnColumn")
        self.reviewOnColumn.setContentsMargins(0, 0, 0, 0)
        self.reviewOnLabel = QLabel(ModelForm)
        self.reviewOnLabel.setObjectName(u"reviewOnLabel")
        self.reviewOnLabel.setProperty(u"role", u"caption")
        self.reviewOnLabel.setProperty(u"tone", u"text2")

        self.reviewOnColumn.addWidget(self.reviewOnLabel)

        self.reviewOn = DayField(ModelForm)
        self.reviewOn.setObjectName(u"reviewOn")

        self.reviewOnColumn.addWidget(self.reviewOn)

        self.reviewOnError = FieldError(ModelForm)
        self.reviewOnError.setObjectName(u"reviewOnError")

        self.reviewOnColumn.addWidget(self.reviewOnError)

        self.gap7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reviewOnColumn.addItem(self.gap7)


        self.fields.addLayout(self.reviewOnColumn, 2, 1, 1, 1)

        self.linkColumn = QVBoxLayout()
        self.linkColumn.setSpacing(4)
        self.linkColumn.setObjectName(u"linkColumn")
        self.linkColumn.setContentsMargins(0, 0, 0, 0)
        self.linkLabel = QLabel(ModelForm)
        self.linkLabel.setObjectName(u"linkLabel")
        self.linkLabel.setProperty(u"role", u"caption")
        self.linkLabel.setProperty(u"tone", u"text2")

        self.linkColumn.addWidget(self.linkLabel)

        self.link = QLineEdit(ModelForm)
        self.link.setObjectName(u"link")

        self.linkColumn.addWidget(self.link)

        self.linkError = FieldError(ModelForm)
        self.linkError.setObjectName(u"linkError")

        self.linkColumn.addWidget(self.linkError)

        self.gap8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.linkColumn.addItem(self.gap8)


        self.fields.addLayout(self.linkColumn, 3, 0, 1, 2)

        self.noteColumn = QVBoxLayout()
        self.noteColumn.setSpacing(4)
        self.noteColumn.setObjectName(u"noteColumn")
        self.noteColumn.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(ModelForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"caption")
        self.noteLabel.setProperty(u"tone", u"text2")

        self.noteColumn.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(ModelForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 72))

        self.noteColumn.addWidget(self.note)

        self.noteError = FieldError(ModelForm)
        self.noteError.setObjectName(u"noteError")

        self.noteColumn.addWidget(self.noteError)

        self.gap9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteColumn.addItem(self.gap9)


        self.fields.addLayout(self.noteColumn, 4, 0, 1, 2)

        self.sourceColumn = QVBoxLayout()
        self.sourceColumn.setSpacing(4)
        self.sourceColumn.setObjectName(u"sourceColumn")
        self.sourceColumn.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(ModelForm)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"role", u"caption")
        self.sourceLabel.setProperty(u"tone", u"text2")

        self.sourceColumn.addWidget(self.sourceLabel)

        self.source = QLineEdit(ModelForm)
        self.source.setObjectName(u"source")

        self.sourceColumn.addWidget(self.source)

        self.sourceError = FieldError(ModelForm)
        self.sourceError.setObjectName(u"sourceError")

        self.sourceColumn.addWidget(self.sourceError)

        self.gap10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sourceColumn.addItem(self.gap10)


        self.fields.addLayout(self.sourceColumn, 5, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.retired = QCheckBox(ModelForm)
        self.retired.setObjectName(u"retired")

        self.column.addWidget(self.retired)

        self.mattersColumn = QVBoxLayout()
        self.mattersColumn.setSpacing(0)
        self.mattersColumn.setObjectName(u"mattersColumn")
        self.mattersColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.mattersColumn)

        self.gap11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap11)

#if QT_CONFIG(shortcut)
        self.ownerLabel.setBuddy(self.owner)
        self.sectorLabel.setBuddy(self.sector)
        self.versionLabel.setBuddy(self.version)
        self.adoptedLabel.setBuddy(self.adopted)
        self.reviewedOnLabel.setBuddy(self.reviewedOn)
        self.reviewOnLabel.setBuddy(self.reviewOn)
        self.linkLabel.setBuddy(self.link)
        self.noteLabel.setBuddy(self.note)
        self.sourceLabel.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ModelForm)

        QMetaObject.connectSlotsByName(ModelForm)
    # setupUi

    def retranslateUi(self, ModelForm):
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ModelForm", u"Mallin nimi", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("ModelForm", u"Mallin nimi", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("ModelForm", u"Mallin toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("ModelForm", u"Mallin toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.reviewed.setText("")
        self.review.setText(QCoreApplication.translate("ModelForm", u"Merkitse tarkistetuksi\u2026", None))
        self.ownerLabel.setText(QCoreApplication.translate("ModelForm", u"Omistajaryhm\u00e4", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("ModelForm", u"Omistajaryhm\u00e4", None))
#endif // QT_CONFIG(accessibility)
        self.sectorLabel.setText(QCoreApplication.translate("ModelForm", u"Toimiala", None))
#if QT_CONFIG(accessibility)
        self.sector.setAccessibleName(QCoreApplication.translate("ModelForm", u"Toimiala", None))
#endif // QT_CONFIG(accessibility)
        self.versionLabel.setText(QCoreApplication.translate("ModelForm", u"Versio", None))
#if QT_CONFIG(accessibility)
        self.version.setAccessibleName(QCoreApplication.translate("ModelForm", u"Versio", None))
#endif // QT_CONFIG(accessibility)
        self.adoptedLabel.setText(QCoreApplication.translate("ModelForm", u"Otettu k\u00e4ytt\u00f6\u00f6n", None))
#if QT_CONFIG(accessibility)
        self.adopted.setAccessibleName(QCoreApplication.translate("ModelForm", u"Otettu k\u00e4ytt\u00f6\u00f6n", None))
#endif // QT_CONFIG(accessibility)
        self.reviewedOnLabel.setText(QCoreApplication.translate("ModelForm", u"Tarkistettu viimeksi", None))
#if QT_CONFIG(accessibility)
        self.reviewedOn.setAccessibleName(QCoreApplication.translate("ModelForm", u"Tarkistettu viimeksi", None))
#endif // QT_CONFIG(accessibility)
        self.reviewOnLabel.setText(QCoreApplication.translate("ModelForm", u"Seuraava tarkistus", None))
#if QT_CONFIG(accessibility)
        self.reviewOn.setAccessibleName(QCoreApplication.translate("ModelForm", u"Seuraava tarkistus", None))
#endif // QT_CONFIG(accessibility)
        self.linkLabel.setText(QCoreApplication.translate("ModelForm", u"Linkki", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("ModelForm", u"Linkki", None))
#endif // QT_CONFIG(accessibility)
        self.link.setPlaceholderText(QCoreApplication.translate("ModelForm", u"https://", None))
        self.noteLabel.setText(QCoreApplication.translate("ModelForm", u"Muistiinpano", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ModelForm", u"Muistiinpano", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("ModelForm", u"L\u00e4hde", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("ModelForm", u"L\u00e4hde", None))
#endif // QT_CONFIG(accessibility)
        self.retired.setText(QCoreApplication.translate("ModelForm", u"Poistunut k\u00e4yt\u00f6st\u00e4", None))
        pass
    # retranslateUi

