# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_form.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.widgets.field import FieldError

class Ui_ProjectForm(object):
    def setupUi(self, ProjectForm):
        if not ProjectForm.objectName():
            ProjectForm.setObjectName(u"ProjectForm")
        ProjectForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(ProjectForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit(ProjectForm)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"bare", u"true")

        self.head.addWidget(self.name)

        self.more = QToolButton(ProjectForm)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.more)


        self.column.addLayout(self.head)

        self.nameError = FieldError(ProjectForm)
        self.nameError.setObjectName(u"nameError")

        self.column.addWidget(self.nameError)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.stateColumn = QVBoxLayout()
        self.stateColumn.setSpacing(4)
        self.stateColumn.setObjectName(u"stateColumn")
        self.stateColumn.setContentsMargins(0, 0, 0, 0)
        self.stateLabel = QLabel(ProjectForm)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"role", u"caption")
        self.stateLabel.setProperty(u"tone", u"text2")

        self.stateColumn.addWidget(self.stateLabel)

        self.state = Choice(ProjectForm)
        self.state.setObjectName(u"state")

        self.stateColumn.addWidget(self.state)

        self.stateError = FieldError(ProjectForm)
        self.stateError.setObjectName(u"stateError")

        self.stateColumn.addWidget(self.stateError)

        self.stateGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stateColumn.addItem(self.stateGap)


        self.fields.addLayout(self.stateColumn, 0, 0, 1, 1)

        self.sectorColumn = QVBoxLayout()
        self.sectorColumn.setSpacing(4)
        self.sectorColumn.setObjectName(u"sectorColumn")
        self.sectorColumn.setContentsMargins(0, 0, 0, 0)
        self.sectorLabel = QLabel(ProjectForm)
        self.sectorLabel.setObjectName(u"sectorLabel")
        self.sectorLabel.setProperty(u"role", u"caption")
        self.sectorLabel.setProperty(u"tone", u"text2")

        self.sectorColumn.addWidget(self.sectorLabel)

        self.sector = QLineEdit(ProjectForm)
        self.sector.setObjectName(u"sector")

        self.sectorColumn.addWidget(self.sector)

        self.sectorError = FieldError(ProjectForm)
        self.sectorError.setObjectName(u"sectorError")

        self.sectorColumn.addWidget(self.sectorError)

        self.sectorGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sectorColumn.addItem(self.sectorGap)


        self.fields.addLayout(self.sectorColumn, 0, 1, 1, 1)

        self.firstYearColumn = QVBoxLayout()
        self.firstYearColumn.setSpacing(4)
        self.firstYearColumn.setObjectName(u"firstYearColumn")
        self.firstYearColumn.setContentsMargins(0, 0, 0, 0)
        self.firstYearLabel = QLabel(ProjectForm)
        self.firstYearLabel.setObjectName(u"firstYearLabel")
        self.firstYearLabel.setProperty(u"role", u"caption")
        self.firstYearLabel.setProperty(u"tone", u"text2")

        self.firstYearColumn.addWidget(self.firstYearLabel)

        self.firstYear = QLineEdit(ProjectForm)
        self.firstYear.setObjectName(u"firstYear")

        self.firstYearColumn.addWidget(self.firstYear)

        self.firstYearError = FieldError(ProjectForm)
        self.firstYearError.setObjectName(u"firstYearError")

        self.firstYearColumn.addWidget(self.firstYearError)

        self.firstYearGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.firstYearColumn.addItem(self.firstYearGap)


        self.fields.addLayout(self.firstYearColumn, 1, 0, 1, 1)

        self.lastYearColumn = QVBoxLayout()
        self.lastYearColumn.setSpacing(4)
        self.lastYearColumn.setObjectName(u"lastYearColumn")
        self.lastYearColumn.setContentsMargins(0, 0, 0, 0)
        self.lastYearLabel = QLabel(ProjectForm)
        self.lastYearLabel.setObjectName(u"lastYearLabel")
        self.lastYearLabel.setProperty(u"role", u"caption")
        self.lastYearLabel.setProperty(u"tone", u"text2")

        self.lastYearColumn.addWidget(self.lastYearLabel)

        self.lastYear = QLineEdit(ProjectForm)
        self.lastYear.setObjectName(u"lastYear")

        self.lastYearColumn.addWidget(self.lastYear)

        self.lastYearError = FieldError(ProjectForm)
        self.lastYearError.setObjectName(u"lastYearError")

        self.lastYearColumn.addWidget(self.lastYearError)

        self.lastYearGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lastYearColumn.addItem(self.lastYearGap)


        self.fields.addLayout(self.lastYearColumn, 1, 1, 1, 1)

        self.funderColumn = QVBoxLayout()
        self.funderColumn.setSpacing(4)
        self.funderColumn.setObjectName(u"funderColumn")
        self.funderColumn.setContentsMargins(0, 0, 0, 0)
        self.funderLabel = QLabel(ProjectForm)
        self.funderLabel.setObjectName(u"funderLabel")
        self.funderLabel.setProperty(u"role", u"caption")
        self.funderLabel.setProperty(u"tone", u"text2")

        self.funderColumn.addWidget(self.funderLabel)

        self.funder = Choice(ProjectForm)
        self.funder.setObjectName(u"funder")

        self.funderColumn.addWidget(self.funder)

        self.funderError = FieldError(ProjectForm)
        self.funderError.setObjectName(u"funderError")

        self.funderColumn.addWidget(self.funderError)

        self.funderGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.funderColumn.addItem(self.funderGap)


        self.fields.addLayout(self.funderColumn, 2, 0, 1, 1)

        self.administeringColumn = QVBoxLayout()
        self.administeringColumn.setSpacing(4)
        self.administeringColumn.setObjectName(u"administeringColumn")
        self.administeringColumn.setContentsMargins(0, 0, 0, 0)
        self.administeringLabel = QLabel(ProjectForm)
        self.administeringLabel.setObjectName(u"administeringLabel")
        self.administeringLabel.setProperty(u"role", u"caption")
        self.administeringLabel.setProperty(u"tone", u"text2")

        self.administeringColumn.addWidget(self.administeringLabel)

        self.administering = Choice(ProjectForm)
        self.administering.setObjectName(u"administering")

        self.administeringColumn.addWidget(self.administering)

        self.administeringError = FieldError(ProjectForm)
        self.administeringError.setObjectName(u"administeringError")

        self.administeringColumn.addWidget(self.administeringError)

        self.administeringGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.administeringColumn.addItem(self.administeringGap)


        self.fields.addLayout(self.administeringColumn, 2, 1, 1, 1)

        self.descriptionColumn = QVBoxLayout()
        self.descriptionColumn.setSpacing(4)
        self.descriptionColumn.setObjectName(u"descriptionColumn")
        self.descriptionColumn.setContentsMargins(0, 0, 0, 0)
        self.descriptionLabel = QLabel(ProjectForm)
        self.descriptionLabel.setObjectName(u"descriptionLabel")
        self.descriptionLabel.setProperty(u"role", u"caption")
        self.descriptionLabel.setProperty(u"tone", u"text2")

        self.descriptionColumn.addWidget(self.descriptionLabel)

        self.description = QPlainTextEdit(ProjectForm)
        self.description.setObjectName(u"description")
        self.description.setMinimumSize(QSize(0, 64))
        self.description.setMaximumSize(QSize(16777215, 96))

        self.descriptionColumn.addWidget(self.description)

        self.descriptionError = FieldError(ProjectForm)
        self.descriptionError.setObjectName(u"descriptionError")

        self.descriptionColumn.addWidget(self.descriptionError)

        self.descriptionGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.descriptionColumn.addItem(self.descriptionGap)


        self.fields.addLayout(self.descriptionColumn, 3, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

#if QT_CONFIG(shortcut)
        self.stateLabel.setBuddy(self.state)
        self.sectorLabel.setBuddy(self.sector)
        self.firstYearLabel.setBuddy(self.firstYear)
        self.lastYearLabel.setBuddy(self.lastYear)
        self.funderLabel.setBuddy(self.funder)
        self.administeringLabel.setBuddy(self.administering)
        self.descriptionLabel.setBuddy(self.description)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProjectForm)

        QMetaObject.connectSlotsByName(ProjectForm)
    # setupUi

    def retranslateUi(self, ProjectForm):
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Hankkeen nimi", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("ProjectForm", u"Hankkeen nimi", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Hankkeen toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("ProjectForm", u"Hankkeen toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.stateLabel.setText(QCoreApplication.translate("ProjectForm", u"Tila", None))
#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Tila", None))
#endif // QT_CONFIG(accessibility)
        self.sectorLabel.setText(QCoreApplication.translate("ProjectForm", u"Ala", None))
#if QT_CONFIG(accessibility)
        self.sector.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Ala", None))
#endif // QT_CONFIG(accessibility)
        self.firstYearLabel.setText(QCoreApplication.translate("ProjectForm", u"Alkaa vuonna", None))
#if QT_CONFIG(accessibility)
        self.firstYear.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Alkaa vuonna", None))
#endif // QT_CONFIG(accessibility)
        self.lastYearLabel.setText(QCoreApplication.translate("ProjectForm", u"P\u00e4\u00e4ttyy vuonna", None))
#if QT_CONFIG(accessibility)
        self.lastYear.setAccessibleName(QCoreApplication.translate("ProjectForm", u"P\u00e4\u00e4ttyy vuonna", None))
#endif // QT_CONFIG(accessibility)
        self.funderLabel.setText(QCoreApplication.translate("ProjectForm", u"Rahoittaja", None))
#if QT_CONFIG(accessibility)
        self.funder.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Rahoittaja", None))
#endif // QT_CONFIG(accessibility)
        self.administeringLabel.setText(QCoreApplication.translate("ProjectForm", u"Hallinnoija", None))
#if QT_CONFIG(accessibility)
        self.administering.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Hallinnoija", None))
#endif // QT_CONFIG(accessibility)
        self.descriptionLabel.setText(QCoreApplication.translate("ProjectForm", u"Mist\u00e4 on kyse", None))
#if QT_CONFIG(accessibility)
        self.description.setAccessibleName(QCoreApplication.translate("ProjectForm", u"Mist\u00e4 on kyse", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

